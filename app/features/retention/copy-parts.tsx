import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { NextThing } from "../../ui/next-thing";
import { Section } from "../../ui/section";
import type { CopyPart, CopyTable } from "./copy-view";

/** Her whole copy, to take away: one file for machines, this page for paper. */
export const CopyNext = ({ slug }: { slug: string }) => {
  const { copy } = useTexts().retention;
  return (
    <NextThing
      bar
      kicker={copy.takeKicker}
      title={copy.takeTitle}
      actions={
        <ButtonLink variant="fill" href={`/personnes/${slug}/donnees.json`} download>
          {copy.takeDo}
        </ButtonLink>
      }
    >
      {copy.takeText}
    </NextThing>
  );
};

/** A keeper opens the copy of somebody else only by leaving a line, for a day. */
export const CopyClosed = ({ person, name }: { person: string; name: string }) => {
  const { copy } = useTexts().retention;
  return (
    <Section id="copie" title={copy.closedTitle} className="read">
      <p>{copy.closedText(name)}</p>
      <CommandForm verb="person.export" hidden={{ person }}>
        <Button variant="fill">{copy.open}</Button>
      </CommandForm>
    </Section>
  );
};

/** What is held, part by part; each table says how many lines and shows them. */
export const CopyParts = ({ parts }: { parts: CopyPart[] }) => {
  const { copy } = useTexts().retention;
  return parts.map(({ part, tables }) => (
    <Section key={part} id={`partie-${part}`} title={copy.parts[part]} className="read">
      {tables.map((one) => (
        <TableLines key={one.table} one={one} />
      ))}
    </Section>
  ));
};

const TableLines = ({ one }: { one: CopyTable }) => {
  const t = useTexts();
  const { copy } = t.retention;
  const values: { [value: string]: string } = copy.values;
  const title = copy.counted(copy.tables[one.table], t.counting.number(one.count));
  if (one.withheld)
    return (
      <p className="soft">
        {title} {copy.withheld}
      </p>
    );
  return (
    <Disclosure line summary={title}>
      <ul className="stack-s">
        {one.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own and never move
          <li key={index}>
            {line.day ? <span className="soft">{t.dates.date(line.day)} </span> : null}
            {line.says.map((one) => values[one] ?? one).join(" · ")}
          </li>
        ))}
      </ul>
      {one.count > one.lines.length ? <p className="soft">{copy.inTheFile(one.count - one.lines.length)}</p> : null}
    </Disclosure>
  );
};
