import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { DataTable } from "../../ui/data-table";
import { Disclosure } from "../../ui/disclosure";
import { LaneChart, LaneRow } from "../../ui/lanes";
import { NextThing } from "../../ui/next-thing";
import { Section } from "../../ui/section";
import { TableSeats } from "../../ui/table-seats";
import type { NextSeat } from "./next-seat";
import { laneOf } from "./twelve-months";

type Holder = {
  mandate: string;
  slug: string;
  name: string;
  startsOn: string;
  endsOn: string | null;
  origin: "elected" | "coOpted" | "exOfficio";
  title: string | null;
};
export type Seat = {
  id: string;
  rank: number;
  label: string | null;
  college: string | null;
  voice: "voting" | "advisory";
  holders: Holder[];
  beyond: Holder | null;
};
export type Body = {
  id: string;
  kind: "assembly" | "board" | "bureau" | "other";
  name: string | null;
  seats: Seat[];
};

/** The name of a body: its own, else the association's word for it. */
export const useBodyName = () => {
  const { words } = useTexts();
  return (body: Body) => body.name ?? words.board.One;
};

export const useSeatName = () => {
  const { mandatesPage } = useTexts().people;
  return (seat: Pick<Seat, "label" | "rank">) => seat.label ?? mandatesPage.seat(seat.rank);
};

/** The seats of one body: round the table, over twelve months, and as a table. */
export const BodySeats = ({ body, months, today }: { body: Body; months: string[]; today: string }) => {
  const t = useTexts();
  const { mandatesPage } = t.people;
  const bodyName = useBodyName();
  const held = body.seats.filter((seat) => seat.holders.some((one) => one.startsOn <= today)).length;
  const beds = months.map((day, index) => {
    const short = t.dates.short(day).replace(/^\S+\s/, "");
    return {
      initial: short.charAt(0).toUpperCase(),
      short,
      state: index === 0 ? ("now" as const) : ("ahead" as const),
    };
  });
  return (
    <Section id={`instance-${body.id}`} title={bodyName(body)} className="stack">
      <TableSeats
        seats={body.seats.slice(0, 40).map((seat) => (seat.holders.length > 0 ? "here" : "unanswered"))}
        sentence={mandatesPage.held(held, body.seats.length)}
      />
      <h3>{mandatesPage.months}</h3>
      <LaneChart months={beds}>
        {body.seats.map((seat) => (
          <SeatRow key={seat.id} seat={seat} today={today} />
        ))}
      </LaneChart>
      <Disclosure summary={mandatesPage.asTable}>
        <SeatTable body={body} />
      </Disclosure>
    </Section>
  );
};

const SeatRow = ({ seat, today }: { seat: Seat; today: string }) => {
  const t = useTexts();
  const { mandatesPage, voices } = t.people;
  const seatName = useSeatName();
  const notes = [seat.college, seat.voice === "advisory" ? voices.advisory : null].filter(Boolean);
  return (
    <LaneRow
      title={<span id={`siege-${seat.id}`}>{seatName(seat)}</span>}
      note={notes.length > 0 ? notes.join(", ") : undefined}
      none={mandatesPage.vacant}
      lanes={seat.holders.map((one) => ({
        id: one.mandate,
        ...laneOf(today, one.startsOn, one.endsOn),
        who: one.title ? `${one.name}, ${one.title}` : one.name,
        href: `/personnes/${one.slug}`,
        end: one.endsOn ? mandatesPage.until(t.dates.date(one.endsOn)) : undefined,
      }))}
    />
  );
};

const SeatTable = ({ body }: { body: Body }) => {
  const t = useTexts();
  const { mandatesPage, origins } = t.people;
  const { columns } = mandatesPage;
  const seatName = useSeatName();
  const bodyName = useBodyName();
  const rows = body.seats.flatMap((seat) => {
    const first = { seat: seatName(seat) };
    if (seat.holders.length === 0) return [{ id: seat.id, cells: { ...first, who: mandatesPage.vacant } }];
    return seat.holders.map((one) => ({
      id: one.mandate,
      cells: {
        ...first,
        who: one.name,
        from: t.dates.date(one.startsOn),
        to: one.endsOn ? t.dates.date(one.endsOn) : "",
        origin: origins[one.origin],
      },
    }));
  });
  return (
    <DataTable
      id={`sieges-${body.id}`}
      caption={bodyName(body)}
      columns={(["seat", "who", "from", "to", "origin"] as const).map((key) => ({ key, label: columns[key] }))}
      rows={rows}
    />
  );
};

/** A mandate beyond its date, a vacancy, or the nearest term. */
export const NextSeatThing = ({ next, mayWrite }: { next: NextSeat; mayWrite: boolean }) => {
  const t = useTexts();
  const { mandatesPage } = t.people;
  const go = mayWrite ? (
    <ButtonLink variant="fill" href="#donner">
      {mandatesPage.give}
    </ButtonLink>
  ) : undefined;
  if (next.kind === "passed")
    return (
      <NextThing bar title={mandatesPage.passedTitle(next.name)} actions={go}>
        {mandatesPage.passedText(t.dates.date(next.day))}
      </NextThing>
    );
  if (next.kind === "vacant") return <NextThing bar title={mandatesPage.vacantKicker(next.count)} actions={go} />;
  return (
    <NextThing bar kicker={mandatesPage.endsKicker} title={mandatesPage.endsTitle(next.name, t.dates.date(next.day))}>
      {mandatesPage.endsText}
    </NextThing>
  );
};
