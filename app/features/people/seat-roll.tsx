import { useTexts } from "../../texts/texts";
import { Status } from "../../ui/status";
import { groupsOf, sideBySide } from "./colleges";
import { lastDay } from "./mandates";
import { type Board, type Seat, useSeatName } from "./seat-names";

/** A large body at a glance: college by college, each organisation with those who sit for it, all names readable. */
export const SeatRoll = ({ body }: { body: Board }) => {
  const t = useTexts();
  const { seatPages } = t.people;
  const groups = groupsOf(body.seats);
  return (
    <div className="stack">
      {groups.map(({ college, seats }) => {
        const vacant = seats.filter((seat) => seat.vacantSince !== null).length;
        const title = seatPages.group(college ?? seatPages.noCollege, seats.length, vacant);
        return (
          <section key={college ?? ""}>
            {groups.length > 1 ? <h3>{t.typeset(title)}</h3> : null}
            <ul className="sitters">
              {sideBySide(seats).map((together) => (
                <li key={together[0]?.id}>
                  {together[0]?.organisation ? (
                    <p className="sitters__of">{t.typeset(together[0].organisation)}</p>
                  ) : null}
                  {together.map((seat) => (
                    <Sitting key={seat.id} seat={seat} />
                  ))}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
};

const Sitting = ({ seat }: { seat: Seat }) => {
  const t = useTexts();
  const { mandatesPage, seatPages, voices } = t.people;
  const seatName = useSeatName();
  return (
    <div className="sitters__seat">
      {seat.holders.map((one) => (
        <p key={one.mandate} className="strong">
          <a href={`/personnes/${one.slug}`}>{one.title ? `${one.name}, ${one.title}` : one.name}</a>
        </p>
      ))}
      {seat.vacantSince === null ? null : (
        <p>
          <Status kind="late">{seatPages.vacantSince(t.dates.date(seat.vacantSince))}</Status>
        </p>
      )}
      <p className="meta">
        <a href={`/sieges/${seat.id}`}>{t.typeset(seatName(seat))}</a>
        {seat.voice === "advisory" ? <span>{voices.advisory}</span> : null}
        {seat.holders.map((one) => {
          const last = lastDay(one);
          return last ? <span key={one.mandate}>{mandatesPage.until(t.dates.date(last))}</span> : null;
        })}
      </p>
      {seat.alternates.map((one) => (
        <p key={one.mandate} className="meta">
          {seatPages.alternate(one.name)}
        </p>
      ))}
    </div>
  );
};
