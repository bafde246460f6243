import { useTexts } from "../../texts/texts";
import { Disclosure } from "../../ui/disclosure";
import { Furrow } from "../../ui/furrow";
import { Section } from "../../ui/section";

type Line = { seq: number; day: string; sentence: string };

/** Lines read at once; the older ones are folded. */
const FIRST = 5;

/** What happened in a pole, the newest first, each day said once. */
export const PoleHistory = ({ lines }: { lines: Line[] }) => {
  const { pole: words } = useTexts().poles;
  return (
    <>
      <Furrow />
      <Section id="histoire" title={words.history}>
        {lines.length === 0 ? <p className="soft">{words.noHistory}</p> : null}
        <Days lines={lines.slice(0, FIRST)} />
        {lines.length > FIRST ? (
          <Disclosure summary={words.olderHistory}>
            <Days lines={lines.slice(FIRST)} />
          </Disclosure>
        ) : null}
      </Section>
    </>
  );
};

const Days = ({ lines }: { lines: Line[] }) => {
  const t = useTexts();
  const days = [...new Set(lines.map((line) => line.day))];
  return (
    <ol className="pole-days">
      {days.map((day) => (
        <li key={day}>
          <span className="soft">{t.dates.date(day)}</span>
          <ul>
            {lines
              .filter((line) => line.day === day)
              .map((line) => (
                <li key={line.seq}>{line.sentence}</li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};
