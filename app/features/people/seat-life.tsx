import { useTexts } from "../../texts/texts";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import { Status } from "../../ui/status";
import { lastDay } from "./mandates";
import type { Seat } from "./seat-names";
import { awaitsRatification } from "./vacancy";

type Holder = Seat["holders"][number];
/** The number of the decision behind a mandate, by mandate. */
type Decided = { [mandate: string]: string };
type Stretch = { from: string; to: string | null; mandate: Holder | null };

/** The life of one seat, the latest first: who sat and why it ended, and the gaps between them. */
export const LifeSection = ({ life, today, decided }: { life: Stretch[]; today: string; decided: Decided }) => {
  const t = useTexts();
  const { one } = t.people.seatPages;
  return (
    <Section id="vie" title={one.life}>
      <TodoList ordered>
        {life.map(({ from, to, mandate }) => {
          const days = to ? one.range(t.dates.date(from), t.dates.date(to)) : one.since(t.dates.date(from));
          return mandate ? (
            <TodoItem
              key={mandate.mandate}
              href={`/personnes/${mandate.slug}`}
              what={mandate.title ? `${mandate.name}, ${mandate.title}` : mandate.name}
              meta={
                <>
                  <span>{days}</span>
                  <MandateNotes mandate={mandate} today={today} />
                  <ByDecision number={decided[mandate.mandate]} />
                </>
              }
            />
          ) : (
            <TodoItem key={`gap-${from}`} what={one.gap} meta={<span>{days}</span>} />
          );
        })}
      </TodoList>
    </Section>
  );
};

const ByDecision = ({ number }: { number: string | undefined }) => {
  const { effects } = useTexts();
  return number ? <a href={`/decisions/${number}`}>{effects.byDecision(number)}</a> : null;
};

const MandateNotes = ({ mandate, today }: { mandate: Holder; today: string }) => {
  const t = useTexts();
  const { origins, seatPages } = t.people;
  const { one, ends } = seatPages;
  const { endKind, receivedOn, ratifiedOn } = mandate;
  return (
    <>
      <span>{origins[mandate.origin]}</span>
      {ratifiedOn ? <span>{one.ratified(t.dates.date(ratifiedOn))}</span> : null}
      {awaitsRatification(mandate, today) ? <Status kind="info">{one.awaits}</Status> : null}
      {endKind ? <span>{one.endedBefore(ends[endKind])}</span> : null}
      {receivedOn ? <span>{one.received(t.dates.date(receivedOn))}</span> : null}
    </>
  );
};

/** Who sits in the titular's absence, and who did. */
export const AlternateSection = ({
  alternates,
  past,
  decided,
}: {
  alternates: Holder[];
  past: Holder[];
  decided: Decided;
}) => {
  const t = useTexts();
  const { one } = t.people.seatPages;
  if (alternates.length + past.length === 0) return null;
  return (
    <Section id="suppleance" title={one.alternates}>
      {alternates.length === 0 ? <p>{one.noAlternate}</p> : <p className="soft">{one.alternateHint}</p>}
      <TodoList>
        {[...alternates, ...past].map((each) => {
          const last = lastDay(each);
          const from = t.dates.date(each.startsOn);
          return (
            <TodoItem
              key={each.mandate}
              href={`/personnes/${each.slug}`}
              what={each.name}
              meta={
                <>
                  <span>{last ? one.range(from, t.dates.date(last)) : one.since(from)}</span>
                  <ByDecision number={decided[each.mandate]} />
                </>
              }
            />
          );
        })}
      </TodoList>
    </Section>
  );
};
