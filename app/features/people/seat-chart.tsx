import { useTexts } from "../../texts/texts";
import { Disclosure } from "../../ui/disclosure";
import { LaneChart, LaneRow } from "../../ui/lanes";
import { Section } from "../../ui/section";
import { Status } from "../../ui/status";
import { TableSeats } from "../../ui/table-seats";
import { groupsOf } from "./colleges";
import { lastDay } from "./mandates";
import { articleIn, type Board, type Seat, useBodyName, useSeatName } from "./seat-names";
import { SeatRoll } from "./seat-roll";
import { SeatTable } from "./seat-table";
import { laneOf } from "./twelve-months";
import { laneOfYears, twelveYears } from "./years";

type Beds = Parameters<typeof LaneChart>[0]["months"];
type Props = { body: Board; months: string[]; today: string; byYear: boolean };

/** More seats than this are read as a roll; their chart is folded by college, but where a mandate is beyond its date. */
const MANY = 14;

/** More places than this would be dots: the sentence says it alone. */
const ROUND_A_TABLE = 60;

/** The seats of one body: round the table, over twelve months or twelve years by college, and as a table. */
export const BodySeats = ({ body, months, today, byYear }: Props) => {
  const t = useTexts();
  const { mandatesPage, seatPages } = t.people;
  const bodyName = useBodyName();
  const held = body.seats.filter((seat) => seat.vacantSince === null).length;
  const groups = groupsOf(body.seats);
  const many = body.seats.length > MANY;
  const sentence = mandatesPage.held(held, body.seats.length);
  const beds = byYear ? yearBeds(today) : monthBeds(months, t.dates.short);
  return (
    <Section id={`instance-${body.id}`} title={bodyName(body)} className="stack">
      {body.seats.length > ROUND_A_TABLE ? (
        <p>{sentence}</p>
      ) : (
        <TableSeats
          seats={body.seats.map((seat) => (seat.vacantSince === null ? "here" : "unanswered"))}
          sentence={sentence}
        />
      )}
      <Limits body={body} />
      {many ? <SeatRoll body={body} /> : null}
      <h3>{byYear ? seatPages.yearsTitle : mandatesPage.months}</h3>
      {groups.map(({ college, seats }) => {
        const chart = <Chart seats={seats} beds={beds} today={today} byYear={byYear} />;
        if (groups.length === 1) return <div key="all">{chart}</div>;
        const vacant = seats.filter((seat) => seat.vacantSince !== null).length;
        return (
          <Disclosure
            key={college ?? ""}
            line
            open={!many || seats.some((seat) => seat.beyond !== null)}
            summary={seatPages.group(college ?? seatPages.noCollege, seats.length, vacant)}
          >
            {chart}
          </Disclosure>
        );
      })}
      <Disclosure summary={mandatesPage.asTable}>
        <SeatTable body={body} />
      </Disclosure>
    </Section>
  );
};

const Limits = ({ body }: { body: Board }) => {
  const { seatPages } = useTexts().people;
  const { employees, organisations } = body;
  const { cap } = organisations.value;
  if (employees.employees === 0 && cap === null) return null;
  return (
    <div>
      {employees.employees > 0 ? (
        <p>
          {seatPages.employees(employees.employees, employees.limit, articleIn(employees.cite))}{" "}
          {employees.over > 0 ? <Status kind="late">{seatPages.employeesOver}</Status> : null}
        </p>
      ) : null}
      {cap === null ? null : <p>{seatPages.organisations(cap, articleIn(organisations.cite))}</p>}
    </div>
  );
};

const monthBeds = (months: string[], shortOf: (day: string) => string): Beds =>
  months.map((day, index) => {
    const short = shortOf(day).replace(/^\S+\s/, "");
    return { initial: short.charAt(0).toUpperCase(), short, state: index === 0 ? "now" : "ahead" };
  });

/** Twelve years as beds: those behind, this one, those ahead. */
export const yearBeds = (today: string): Beds =>
  twelveYears(today).map((year) => {
    const now = Number(today.slice(0, 4));
    const state = year < now ? "past" : year === now ? "now" : "ahead";
    return { initial: String(year).slice(2), short: String(year), state };
  });

const Chart = ({ seats, beds, today, byYear }: { seats: Seat[]; beds: Beds; today: string; byYear: boolean }) => (
  <LaneChart months={beds}>
    {seats.map((seat) => (
      <Row key={seat.id} seat={seat} today={today} byYear={byYear} />
    ))}
  </LaneChart>
);

const Row = ({ seat, today, byYear }: { seat: Seat; today: string; byYear: boolean }) => {
  const t = useTexts();
  const { mandatesPage, voices, seatPages } = t.people;
  const seatName = useSeatName();
  const notes = [
    seat.organisation,
    seat.voice === "advisory" ? voices.advisory : null,
    ...seat.alternates.map((one) => seatPages.alternate(one.name)),
  ].filter((one): one is string => one !== null);
  const shown = byYear ? [...seat.past.filter((one) => one.part === "titular"), ...seat.holders] : seat.holders;
  const lanes = shown.flatMap((one) => {
    const last = lastDay(one);
    const lane = byYear ? laneOfYears(today, one.startsOn, last) : laneOf(today, one.startsOn, last);
    if (!lane) return [];
    const awaits = one.origin === "coOpted" && one.ratifiedOn === null && one.endedOn === null;
    return [
      {
        ...{ id: one.mandate, ...lane, href: `/personnes/${one.slug}` },
        who: one.title ? `${one.name}, ${one.title}` : one.name,
        alone: awaits ? `, ${seatPages.one.awaits}` : undefined,
        end: last ? mandatesPage.until(t.dates.date(last)) : undefined,
      },
    ];
  });
  return (
    <LaneRow
      title={
        <a id={`siege-${seat.id}`} href={`/sieges/${seat.id}`}>
          {t.typeset(seatName(seat))}
        </a>
      }
      note={notes.length > 0 ? notes.join(", ") : undefined}
      none={seat.vacantSince === null ? undefined : seatPages.vacantSince(t.dates.date(seat.vacantSince))}
      lanes={lanes}
    />
  );
};
