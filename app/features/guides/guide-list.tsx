import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { Furrow } from "../../ui/furrow";
import { NextThing } from "../../ui/next-thing";
import { Section } from "../../ui/section";
import { Seeds } from "../../ui/seeds";
import { Stem } from "../../ui/stem";

export type GuideLine = { slug: string; title: string; summary: string; minutes: number; readOn: string | null };

/** What is read, the next guide to read in front, and the pages worth keeping at hand. */
export const GuideList = ({ guides, pages }: { guides: GuideLine[]; pages: GuideLine[] }) => {
  const t = useTexts();
  const read = guides.filter((guide) => guide.readOn).length;
  const next = guides.find((guide) => !guide.readOn);
  return (
    <>
      <div className="guide-progress">
        <Seeds counts={{ grown: read, sow: guides.length - read }} words={t.guides.progress(read, guides.length)} />
        {!next && guides.length > 0 && <p className="soft">{t.guides.allRead}</p>}
      </div>
      <Stem
        nodes={guides.map((guide) => ({
          id: guide.slug,
          state: guide.readOn ? "grown" : guide === next ? "sprouting" : "sow",
          what: guide.title,
          href: `/guides/${guide.slug}`,
          note: guide.readOn ? t.guides.readOn(guide.readOn) : `${guide.summary} ${t.guides.minutes(guide.minutes)}.`,
          here: guide === next ? <NextGuide guide={guide} first={read === 0} /> : undefined,
        }))}
      />
      <Furrow />
      <Section id="pages" title={t.guides.pages}>
        <ul className="guide-pages">
          {pages.map((page) => (
            <li key={page.slug}>
              <a href={`/aide/${page.slug}`}>{page.title}</a>
              <p className="soft">{page.summary}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
};

const NextGuide = ({ guide, first }: { guide: GuideLine; first: boolean }) => {
  const t = useTexts();
  return (
    <NextThing
      bar
      kicker={`${t.guides.nextTitle}, ${t.typeset(t.dates.duration(guide.minutes))}`}
      title={guide.title}
      actions={
        <ButtonLink href={`/guides/${guide.slug}`} variant="fill" wide>
          {first ? t.guides.start : t.guides.open}
        </ButtonLink>
      }
    >
      {guide.summary}
    </NextThing>
  );
};
