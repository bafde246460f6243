import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { TrustedHtml } from "../../texts/trusted-html";
import { ActLink, Button, ButtonLink } from "../../ui/button";
import { Furrow } from "../../ui/furrow";
import { type ReadingSlug, readingUrl } from "./catalogue";

export type ReadingShown = {
  slug: ReadingSlug;
  html: string;
  words: { key: string; word: string; plain: string }[];
  next: { slug: ReadingSlug; title: string } | null;
  /** Whether the person may mark it, and since when it is read (in words). */
  mark: { readOn: string | null } | null;
};

/** The text of a guide or a page, the words it uses, what one may do once at the end. */
export const ReadingView = ({ shown }: { shown: ReadingShown }) => (
  <>
    <TrustedHtml html={shown.html} className="prose guide" />
    {shown.words.length > 0 && <Words words={shown.words} />}
    <Furrow />
    <div className="guide-end">
      {shown.mark && <Mark slug={shown.slug} readOn={shown.mark.readOn} />}
      {shown.next && <NextReading next={shown.next} read={Boolean(shown.mark?.readOn)} />}
    </div>
  </>
);

/** What the page says in place of a guide whose file is wrong. */
export const BrokenReading = () => {
  const t = useTexts();
  return (
    <>
      <p className="lead">{t.guides.broken.body}</p>
      <p>
        <ActLink href="/guides">{t.guides.allGuides}</ActLink>
      </p>
    </>
  );
};

const Words = ({ words }: { words: ReadingShown["words"] }) => {
  const t = useTexts();
  return (
    <section className="guide-words" aria-labelledby="mots">
      <h2 id="mots">{t.guides.wordsTitle}</h2>
      <dl>
        {words.map(({ key, word, plain }) => (
          <div key={key} id={`mot-${key}`} tabIndex={-1}>
            <dt>{word}</dt>
            <dd>{t.typeset(plain)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Mark = ({ slug, readOn }: { slug: ReadingSlug; readOn: string | null }) => {
  const t = useTexts();
  return (
    <CommandForm verb="guide.read" hidden={{ slug, state: readOn ? "unread" : "read" }} className="stack-s">
      {readOn && <p className="ok">{t.guides.readOn(readOn)}</p>}
      <Button variant={readOn ? "quiet" : "fill"} wide={!readOn}>
        {readOn ? t.guides.markUnread : t.guides.markRead}
      </Button>
      <p className="small soft">{t.guides.onlyYou}</p>
    </CommandForm>
  );
};

const NextReading = ({ next, read }: { next: { slug: ReadingSlug; title: string }; read: boolean }) => {
  const t = useTexts();
  return (
    <p>
      <span className="soft">{t.guides.nextGuide}</span>
      <br />
      {read ? (
        <ButtonLink href={readingUrl(next.slug)} variant="fill">
          {next.title}
        </ButtonLink>
      ) : (
        <ActLink href={readingUrl(next.slug)}>{next.title}</ActLink>
      )}
    </p>
  );
};
