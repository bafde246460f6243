import { useTexts } from "../../texts/texts";
import { DataTable } from "../../ui/data-table";
import { Section } from "../../ui/section";

export type RollLineShown = {
  id: string;
  name: string;
  voice: "voting" | "advisory" | "guest";
  answer: "yes" | "no" | "proxy" | "remote" | null;
  via: "link" | "app" | "paper" | "keeper" | null;
  heldByName: string | null;
  holds: number;
  paper: boolean;
};

/** Every line of the roll with what was answered, to whom a proxy went, and how it came. */
export function AnswerTable({ roll }: { roll: RollLineShown[] }) {
  const { answers } = useTexts().meetings;
  const { columns } = answers;
  const said = (line: RollLineShown) => {
    const own = line.heldByName ? answers.to(line.heldByName) : answers.says[line.answer ?? "null"];
    return line.holds > 0 ? `${own}, ${answers.holds(line.holds)}` : own;
  };
  return (
    <DataTable
      id="table-reponses"
      caption={answers.table}
      hideCaption
      columns={[
        { key: "name", label: columns.name },
        { key: "answer", label: columns.answer },
        { key: "how", label: columns.how },
        { key: "voice", label: columns.voice },
      ]}
      rows={roll.map((line) => ({
        id: line.id,
        cells: {
          name: line.name,
          answer: said(line),
          how: line.via ? answers.via[line.via] : "",
          voice: answers.voices[line.voice],
        },
      }))}
    />
  );
}

/** One coupon a person without an address who did not answer, to be printed and cut. */
export function Coupons({ names, about, votes }: { names: string[]; about: string; votes: boolean }) {
  const t = useTexts();
  const { answers } = t.meetings;
  if (names.length === 0) return null;
  return (
    <Section id="talons" title={answers.coupons} className="coupons-part">
      <p className="soft">{answers.couponsHint}</p>
      <div className="coupons">
        {names.map((name) => (
          <article key={name} className="coupon">
            <p>
              <b>{name}</b>
              <br />
              {t.typeset(about)}
            </p>
            <ul>
              <li>{answers.couponYes}</li>
              <li>{answers.couponNo}</li>
              {votes ? <li>{answers.couponProxy} …………………………………………</li> : null}
            </ul>
            <p>{answers.sign} …………………………………………</p>
          </article>
        ))}
      </div>
    </Section>
  );
}
