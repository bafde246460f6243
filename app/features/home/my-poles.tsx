import { useTexts } from "../../texts/texts";
import { ActLink } from "../../ui/button";
import { Section } from "../../ui/section";
import { Seeds } from "../../ui/seeds";
import { PoleTag } from "../../ui/tag";
import type { VegetableName } from "../../ui/vegetable";

export type MyPole = {
  id: string;
  slug: string;
  name: string;
  vegetable: VegetableName;
  lead: boolean;
  with: string[];
  counts: { grown: number; sprouting: number; sow: number };
  /** The day since which what is finished is counted. */
  since: string;
};
export type Fresh = { day: string; actions: number; opinions: number; decisions: number; thanks: number };

/** One's poles with their seeds of the season, and what is new since the last visit. */
export const MyPoles = ({ poles, fresh, today }: { poles: MyPole[]; fresh?: Fresh; today: string }) => {
  const t = useTexts();
  const words = t.home.poles;
  return (
    <Section id="poles" title={words.title}>
      {poles.length === 0 ? (
        <p>
          {words.none} <ActLink href="/poles">{words.see}</ActLink>
        </p>
      ) : null}
      {poles.map((pole) => {
        const all = pole.counts.grown + pole.counts.sprouting + pole.counts.sow;
        const href = `/actions?pole=${pole.slug}`;
        return (
          <div className="mypole" key={pole.id}>
            <PoleTag vegetable={pole.vegetable} name={pole.name} href={`/poles/${pole.slug}`} />
            <p>{pole.lead ? words.lead : words.with(t.counting.and(pole.with))}</p>
            {all > 0 ? (
              <Seeds
                counts={pole.counts}
                words={words.seeds(pole.counts.grown, all, t.dates.dayMonth(pole.since))}
                href={href}
              />
            ) : (
              <p className="soft">{words.noSeeds}</p>
            )}
          </div>
        );
      })}
      {fresh ? <SinceLast fresh={fresh} today={today} /> : null}
    </Section>
  );
};

const SinceLast = ({ fresh, today }: { fresh: Fresh; today: string }) => {
  const t = useTexts();
  const words = t.home.fresh;
  const parts = [
    { count: fresh.actions, say: words.actions, href: "/actions" },
    { count: fresh.opinions, say: words.opinions, href: "/propositions" },
    { count: fresh.decisions, say: words.decisions, href: "/decisions" },
    { count: fresh.thanks, say: words.thanks, href: "/mercis" },
  ].filter((part) => part.count > 0);
  const week = Date.parse(today) - Date.parse(fresh.day) < 6 * 86_400_000;
  const since = week ? (t.dates.long(fresh.day).split(" ")[0] ?? "") : t.dates.dayMonth(fresh.day);
  return (
    <p className="fresh">
      <b>{words.since(t.lang === "fr" && !week ? `le ${since}` : since)}</b>{" "}
      {parts.length === 0
        ? words.nothing
        : parts.map((part, index) => (
            <span key={part.href}>
              {index > 0 ? ", " : ""}
              <a href={part.href}>{part.say(part.count)}</a>
            </span>
          ))}
    </p>
  );
};
