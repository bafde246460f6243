import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Furrow } from "../../ui/furrow";
import { Facts } from "../../ui/list";
import { Section } from "../../ui/section";
import { PolePeople, type Tending } from "./pole-people";

type Whole = {
  duties: { id: string; name: string }[];
  pillar: string | null;
  next: string | null;
  history: { seq: number; day: string; sentence: string }[];
};

type Props = {
  me: string;
  pole: { id: string; slug: string; latitude: string | null; closedOn: string | null };
  people: Tending[];
  /** null for who reads the remit and the leads only */
  whole: Whole | null;
  mayEdit: boolean;
  mayJoin: boolean;
};

/** Beside a pole's work: who takes care of it, what it carries, its history. */
export const PoleSide = ({ me, pole, people, whole, mayEdit, mayJoin }: Props) => {
  const t = useTexts();
  const { pole: words } = t.poles;
  const inside = people.some((one) => one.id === me);
  return (
    <div>
      <Section id="soin" title={words.care}>
        <PolePeople people={people} open={whole !== null} />
        {pole.closedOn === null ? (
          <div className="row">
            {inside ? <Leave me={me} pole={pole.id} /> : null}
            {!inside && mayJoin && whole?.next !== "join" ? <Join me={me} pole={pole.id} /> : null}
            {mayEdit ? (
              <ButtonLink variant="quiet" href={`/poles/${pole.slug}/modifier`}>
                {words.edit}
              </ButtonLink>
            ) : null}
          </div>
        ) : null}
      </Section>
      {whole ? <Carried whole={whole} latitude={pole.latitude} /> : null}
      {whole ? <History lines={whole.history} /> : null}
    </div>
  );
};

const Join = ({ me, pole }: { me: string; pole: string }) => (
  <CommandForm verb="pole.join" hidden={{ pole, person: me }}>
    <Button>{useTexts().poles.pole.join}</Button>
  </CommandForm>
);

const Leave = ({ me, pole }: { me: string; pole: string }) => (
  <CommandForm verb="pole.leave" hidden={{ pole, person: me }}>
    <Button variant="quiet">{useTexts().poles.pole.leave}</Button>
  </CommandForm>
);

const Carried = ({ whole, latitude }: { whole: Whole; latitude: string | null }) => {
  const t = useTexts();
  const { pole: words } = t.poles;
  const facts = [
    ...(whole.pillar ? [{ label: words.pillar, value: t.typeset(whole.pillar) }] : []),
    ...(latitude ? [{ label: words.latitude, value: t.typeset(latitude) }] : []),
  ];
  if (whole.duties.length === 0 && facts.length === 0) return null;
  return (
    <>
      <Furrow />
      <Section id="porte" title={words.duties}>
        {whole.duties.length > 0 ? (
          <ul className="stack-s">
            {whole.duties.map((duty) => (
              <li key={duty.id}>{t.typeset(duty.name)}</li>
            ))}
          </ul>
        ) : null}
        {facts.length > 0 ? <Facts facts={facts} stack /> : null}
      </Section>
    </>
  );
};

const History = ({ lines }: { lines: Whole["history"] }) => {
  const t = useTexts();
  const { pole: words } = t.poles;
  return (
    <>
      <Furrow />
      <Section id="histoire" title={words.history}>
        {lines.length === 0 ? <p className="soft">{words.noHistory}</p> : null}
        <ol className="stack-s">
          {lines.map((line) => (
            <li key={line.seq}>
              <span className="soft">{t.dates.date(line.day)}</span>
              <br />
              {line.sentence}
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
};
