import { useTexts } from "../../texts/texts";
import { ActLink } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { TodoItem, TodoList } from "../../ui/list";
import { YearRuler } from "../../ui/ruler";
import { Section } from "../../ui/section";
import { Status } from "../../ui/status";
import { yearBeds } from "./seat-chart";
import { articleIn, type Board, useSeatName } from "./seat-names";

/** Which seats end with which election, on the ruler and as a list, with the drawings that made it so. */
export const PlanSection = ({ body, today }: { body: Board; today: string }) => {
  const t = useTexts();
  const { plan: words, draw } = t.people.seatPages;
  const { plan, renewal, draws } = body;
  const { years, parts } = renewal.value;
  return (
    <Section
      id={`plan-${body.id}`}
      title={words.title}
      className="stack"
      action={
        <ActLink href={`/reglages/regles/${body.id}#regle-renewal`}>
          {renewal.cite ? words.seeRule : words.unknownDo}
        </ActLink>
      }
    >
      {years === null ? (
        <p>
          <Status kind="late">{words.unknown}</Status>
        </p>
      ) : (
        <p>{words.rule(years, parts, articleIn(renewal.cite))}</p>
      )}
      {years !== null && !plan ? <p>{words.noDay}</p> : null}
      {plan ? <Parts plan={plan} today={today} /> : null}
      {draws.length > 0 ? (
        <TodoList>
          {draws.map((one) => (
            <TodoItem
              key={one.id}
              href={`/sieges/tirages/${one.id}`}
              what={words.drawnOn(t.dates.date(one.drawnOn))}
              meta={<span>{one.undone ? words.undone : draw.kicker}</span>}
            />
          ))}
        </TodoList>
      ) : null}
    </Section>
  );
};

const Parts = ({ plan, today }: { plan: NonNullable<Board["plan"]>; today: string }) => {
  const t = useTexts();
  const { plan: words } = t.people.seatPages;
  const beds = yearBeds(today).map((bed) => ({
    ...bed,
    events: plan.cohorts
      .filter((one) => one.day.startsWith(bed.short))
      .map((one) => ({
        href: `#part-${one.day}`,
        what: words.stake(one.seats.length),
        when: words.on(t.dates.month(one.day)),
      })),
  }));
  return (
    <>
      {plan.cohorts.length > 1 ? <YearRuler name={words.ruler} months={beds} /> : null}
      <p>
        {plan.even ? <Status kind="ok">{words.even}</Status> : <Status kind="late">{words.uneven(plan.moves)}</Status>}
      </p>
      <TodoList ordered>
        {plan.cohorts.map((one) => (
          <TodoItem
            key={one.day}
            id={`part-${one.day}`}
            what={words.part(t.dates.date(one.day))}
            meta={<span>{words.stake(one.seats.length)}</span>}
          >
            <PartSeats seats={one.seats} />
          </TodoItem>
        ))}
      </TodoList>
      {plan.unplaced > 0 ? <p className="soft">{words.unplaced(plan.unplaced)}</p> : null}
    </>
  );
};

/** More seats than this in one part are folded. */
const MANY = 12;

const PartSeats = ({ seats }: { seats: NonNullable<Board["plan"]>["cohorts"][number]["seats"] }) => {
  const t = useTexts();
  const { plan: words } = t.people.seatPages;
  const seatName = useSeatName();
  const named = seats.map((seat) => `${t.typeset(seatName(seat))} (${seat.holder ?? words.vacant})`);
  if (seats.length <= MANY) return <p>{t.counting.and(named)}</p>;
  return (
    <Disclosure summary={words.all(seats.length)}>
      <p>{t.counting.and(named)}</p>
    </Disclosure>
  );
};

/** Who will have reached the limit of mandates in a row, told before the election. */
export const LimitsSection = ({ body }: { body: Board }) => {
  const t = useTexts();
  const { limits: words } = t.people.seatPages;
  const { rule, people } = body.limits;
  if (people.length === 0) return null;
  const article = articleIn(rule.cite);
  return (
    <Section id={`limites-${body.id}`} title={words.title}>
      <TodoList>
        {people.map((one) => (
          <TodoItem
            key={one.personId}
            href={`/personnes/${one.slug}`}
            what={
              rule.value.kind === "years"
                ? words.saidYears(one.name, one.years, t.dates.month(one.on), article)
                : words.said(one.name, one.count, t.dates.month(one.on), article)
            }
            meta={<span>{rule.value.beyond === "refuse" ? words.refused : words.told}</span>}
          />
        ))}
      </TodoList>
    </Section>
  );
};
