import { useTexts } from "../../texts/texts";
import { BarChart } from "../../ui/bar-chart";
import { ActLink, ButtonLink } from "../../ui/button";
import { DataTable } from "../../ui/data-table";
import { Disclosure } from "../../ui/disclosure";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import { PoleTag } from "../../ui/tag";
import type { Renewal } from "./queries.server";

type Held = Renewal["in12"][number];

/** Who sits since when: bars by seniority, and everyone by name. */
export const AgeSection = ({ bands, sitters }: Pick<Renewal, "bands" | "sitters">) => {
  const t = useTexts();
  const { age } = t.renewal;
  return (
    <Section id="anciennete" title={age.title} className="stack">
      {sitters.length === 0 ? <p>{age.nobody}</p> : null}
      <BarChart
        id="bandes"
        bars={bands.map(({ band, count }) => ({
          id: String(band),
          what: age.bands[band],
          value: count,
          written: String(count),
        }))}
        twin={{ open: age.asTable, caption: age.caption, what: age.band, value: age.count }}
      />
      <Disclosure summary={age.list}>
        <DataTable
          id="siegent"
          caption={age.list}
          hideCaption
          columns={(["name", "since", "years", "until"] as const).map((key) => ({ key, label: age.columns[key] }))}
          rows={sitters.map((one) => ({
            id: one.personId,
            cells: {
              name: <a href={`/personnes/${one.slug}`}>{one.name}</a>,
              since: t.dates.date(one.since),
              years: age.years(one.years),
              until: one.endsOn ? t.dates.date(one.endsOn) : age.noEnd,
            },
          }))}
        />
        <p className="soft">{age.pause}</p>
      </Disclosure>
    </Section>
  );
};

/** The mandates that end within a year, then within two, with the election to plan. */
export const EndsSection = ({ in12, in24 }: Pick<Renewal, "in12" | "in24">) => {
  const { ends } = useTexts().renewal;
  const later = in24.filter((one) => !in12.some((soon) => soon.seatId === one.seatId));
  return (
    <Section id="mandats" title={ends.title} action={<ActLink href="/reunions/nouvelle">{ends.plan}</ActLink>}>
      <h3 id="mandats-12">{ends.twelve}</h3>
      <Ending held={in12} none={ends.none12} />
      <h3 id="mandats-24">{ends.more}</h3>
      <Ending held={later} none={ends.none24} />
    </Section>
  );
};

const Ending = ({ held, none }: { held: Held[]; none: string }) => {
  const t = useTexts();
  const { ends } = t.renewal;
  if (held.length === 0) return <p>{none}</p>;
  return (
    <TodoList>
      {held.map((one) => (
        <TodoItem
          key={`${one.seatId} ${one.personId}`}
          what={one.name}
          href={`/personnes/${one.slug}`}
          meta={one.endsOn ? <span>{ends.until(t.dates.date(one.endsOn))}</span> : undefined}
          action={<ButtonLink href="/curieux">{ends.ask}</ButtonLink>}
        />
      ))}
    </TodoList>
  );
};

/** Poles held by one person alone, or by nobody, with a pairing or somebody to add. */
export const PolesSection = ({ poles }: Pick<Renewal, "poles">) => {
  const t = useTexts();
  const words = t.renewal.poles;
  return (
    <Section id="poles" title={words.title}>
      {poles.length === 0 ? <p>{words.none}</p> : <p className="soft">{words.lead}</p>}
      <TodoList>
        {poles.map((pole) => (
          <TodoItem
            key={pole.id}
            what={pole.lead ? words.alone(pole.lead.name) : words.noLead}
            meta={<PoleTag vegetable={pole.vegetable} name={t.typeset(pole.name)} href={`/poles/${pole.slug}`} />}
            action={
              <div className="row">
                <ButtonLink href={`/poles/${pole.slug}/modifier`}>{words.join}</ButtonLink>
                {pole.lead ? (
                  <ButtonLink
                    variant="quiet"
                    href={`/binomes/nouveau?${new URLSearchParams({ pole: pole.id, administrator: pole.lead.id })}`}
                  >
                    {words.pair}
                  </ButtonLink>
                ) : null}
              </div>
            }
          />
        ))}
      </TodoList>
    </Section>
  );
};

/** The seats nobody holds, since when. */
export const SeatsSection = ({ vacant }: Pick<Renewal, "vacant">) => {
  const t = useTexts();
  const { seats } = t.renewal;
  return (
    <Section id="sieges" title={seats.title}>
      {vacant.length === 0 ? <p>{seats.none}</p> : null}
      <TodoList>
        {vacant.map((seat) => (
          <TodoItem
            key={seat.id}
            href={`/sieges/${seat.id}`}
            what={seat.label ? t.typeset(seat.label) : seats.seat(seat.rank)}
            meta={<span>{seat.since ? seats.since(t.dates.date(seat.since)) : seats.never}</span>}
            action={<ButtonLink href={`/sieges?siege=${seat.id}#donner`}>{seats.give}</ButtonLink>}
          />
        ))}
      </TodoList>
    </Section>
  );
};
