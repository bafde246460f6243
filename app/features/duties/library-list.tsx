import { PencilLine, Scale } from "lucide-react";
import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { Section } from "../../ui/section";
import { DutyWritten, type WrittenChoices } from "./library-form";

export type LineShown = {
  key: string;
  name: string;
  does: string;
  officeName: string;
  power: string | null;
  powerName: string;
  often: string;
  oftenName: string;
  forWhom: string;
  forWhomName: string;
  theme: string;
  themeName: string;
  origin: "model" | "changed" | "own";
  version: number;
};

type Props = {
  themes: { id: string; name: string }[];
  lines: LineShown[];
  /** the line being changed, by its key */
  changing: string | null;
  choices: WrittenChoices | null;
};

/** The library theme by theme: what each duty is, how often, for whom, and whether the law or a bank asks for a name. */
export const LibraryList = ({ themes, lines, changing, choices }: Props) => {
  const t = useTexts();
  return (
    <div className="stack-l">
      {themes.map((theme) => {
        const here = lines.filter((line) => line.theme === theme.id);
        if (here.length === 0) return null;
        return (
          <Section key={theme.id} id={`theme-${theme.id}`} title={t.typeset(theme.name)}>
            <ul className="ledger">
              {here.map((line) => (
                <li key={line.key} id={line.key}>
                  <LineFacts line={line} />
                  {choices && line.key !== changing ? <LineActs line={line} /> : null}
                  {choices && line.key === changing ? (
                    <div className="ledger__form">
                      <DutyWritten line={line} choices={choices} />
                    </div>
                  ) : null}
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
};

const LineFacts = ({ line }: { line: LineShown }) => {
  const t = useTexts();
  const { lib, one } = t.duties;
  return (
    <>
      <div>
        <h3>{t.typeset(line.name)}</h3>
        <p className="soft">{t.typeset(line.does)}</p>
        <p className="ledger__marks">
          {line.power ? (
            <span className="mark-legal">
              <Icon of={Scale} /> {t.typeset(line.powerName)}
            </span>
          ) : null}
          {line.origin === "model" ? null : (
            <span>
              <Icon of={PencilLine} /> {line.origin === "own" ? lib.own : lib.changed}
            </span>
          )}
        </p>
      </div>
      <dl className="ledger__facts">
        <div>
          <dt>{one.often}</dt>
          <dd>{line.oftenName}</dd>
        </div>
        <div>
          <dt>{one.forWhom}</dt>
          <dd>{t.typeset(line.forWhomName)}</dd>
        </div>
        <div>
          <dt>{one.office}</dt>
          <dd>{t.typeset(line.officeName)}</dd>
        </div>
      </dl>
    </>
  );
};

const LineActs = ({ line }: { line: LineShown }) => {
  const t = useTexts();
  const { write } = t.duties;
  return (
    <div className="ledger__acts no-print">
      <ButtonLink
        variant="quiet"
        href={`/des-fonctions-aux-poles/bibliotheque?changer=${encodeURIComponent(line.key)}#${line.key}`}
        label={`${write.edit}: ${line.name}`}
      >
        {write.edit}
      </ButtonLink>
      <CommandForm verb="duty.setAside" hidden={{ duty: line.key }} only="duty">
        <Button variant="quiet" label={`${write.aside}: ${line.name}`}>
          {write.aside}
        </Button>
      </CommandForm>
    </div>
  );
};

/** What was put aside, ready to come back. */
export const AsideList = ({ lines, mayWrite }: { lines: LineShown[]; mayWrite: boolean }) => {
  const t = useTexts();
  const { write } = t.duties;
  return (
    <ul className="ledger">
      {lines.map((line) => (
        <li key={line.key} id={line.key}>
          <LineFacts line={line} />
          {mayWrite ? (
            <div className="ledger__acts no-print">
              <CommandForm verb="duty.takeBack" hidden={{ duty: line.key }} only="duty">
                <Button label={`${write.back}: ${line.name}`}>{write.back}</Button>
              </CommandForm>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
