import { useTexts } from "../../texts/texts";
import type { Reason } from "../../texts/types";
import { DataTable } from "../../ui/data-table";
import { Section } from "../../ui/section";
import type { RoleName } from "./role-names";

type Good = {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  role: RoleName;
  since: string | null;
};
const SHOWN = 100;

/** The people a file would add, the first hundred. */
export const GoodLines = ({ good }: { good: Good[] }) => {
  const t = useTexts();
  const { importPage, roles } = t.people;
  if (good.length === 0) return null;
  const { columns } = importPage;
  return (
    <Section id="bonnes" title={importPage.wouldAdd}>
      <DataTable
        id="a-ajouter"
        caption={good.length > SHOWN ? importPage.first(SHOWN, good.length) : importPage.readSoFar}
        hideCaption={good.length <= SHOWN}
        columns={[
          { key: "name", label: columns.name },
          { key: "role", label: columns.role },
          { key: "email", label: columns.email },
          { key: "phone", label: columns.phone },
          { key: "since", label: columns.since },
        ]}
        rows={good.slice(0, SHOWN).map((line, index) => ({
          id: String(index),
          cells: {
            name: `${line.givenName} ${line.familyName}`,
            role: roles[line.role],
            email: line.email,
            phone: line.phone,
            since: line.since ? t.dates.date(line.since) : null,
          },
        }))}
      />
    </Section>
  );
};

/** The lines a file has to correct, each with its number and why. */
export const RefusedLines = ({ refused }: { refused: { line: number; text: string; why: Reason }[] }) => {
  const t = useTexts();
  const { importPage } = t.people;
  if (refused.length === 0) return null;
  return (
    <Section id="refusees" title={importPage.refused(refused.length)}>
      <p className="soft">{importPage.refusedLead}</p>
      <DataTable
        id="lignes-refusees"
        caption={importPage.toCorrect}
        hideCaption
        columns={[
          { key: "line", label: importPage.line },
          { key: "why", label: importPage.why },
          { key: "what", label: importPage.what },
        ]}
        rows={refused.slice(0, SHOWN).map((one) => ({
          id: String(one.line),
          cells: { line: one.line, why: t.reason(one.why), what: one.text },
        }))}
      />
    </Section>
  );
};
