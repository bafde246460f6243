import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { Furrow } from "../../ui/furrow";
import { Facts } from "../../ui/list";
import { Section } from "../../ui/section";
import { Status } from "../../ui/status";

type Review = { id: string; reviewedOn: string; keeps: string; changes: string; usedCents: number | null; by: string };
type Props = { slug: string; reviewOn: string | null; today: string; reviews: Review[]; mayReview: boolean };

/** The yearly look of a pole at itself: when the next one is, and those that were kept. */
export const YearlyLook = ({ slug, reviewOn, today, reviews, mayReview }: Props) => {
  const t = useTexts();
  const words = t.poles.review;
  if (!mayReview && reviews.length === 0) return null;
  return (
    <>
      <Furrow />
      <Section id="revue" title={words.title}>
        {reviewOn === null ? <p className="soft">{words.none}</p> : null}
        {reviewOn !== null && reviewOn >= today ? <p className="soft">{words.next(t.dates.date(reviewOn))}</p> : null}
        {reviewOn !== null && reviewOn < today ? (
          <p>
            <Status kind="late">{words.passed(t.dates.date(reviewOn))}</Status>
          </p>
        ) : null}
        {mayReview ? (
          <div className="row">
            <ButtonLink href={`/poles/${slug}/point`}>{words.do}</ButtonLink>
          </div>
        ) : null}
        {reviews.length > 0 ? (
          <Disclosure summary={words.past(reviews.length)} line id="points">
            {reviews.map((one) => (
              <KeptLook key={one.id} one={one} />
            ))}
          </Disclosure>
        ) : null}
      </Section>
    </>
  );
};

const KeptLook = ({ one }: { one: Review }) => {
  const t = useTexts();
  const words = t.poles.review;
  const facts = [
    { label: words.kept, value: t.typeset(one.keeps) },
    ...(one.changes ? [{ label: words.changed, value: t.typeset(one.changes) }] : []),
    ...(one.usedCents === null
      ? []
      : [{ label: words.used, value: t.powers.euros(t.counting.number(one.usedCents / 100)) }]),
  ];
  return (
    <article className="stack-s">
      <p className="soft">{words.by(t.dates.date(one.reviewedOn), one.by)}</p>
      <Facts facts={facts} stack />
    </article>
  );
};
