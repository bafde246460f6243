import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import { Cited, sayRule } from "./rule-list";
import type { Citation, RuleKey } from "./rule-set";

/** One rule as a version or a draft says it otherwise than what stood before. */
export type SaidChange = { key: RuleKey; value: boolean; rule: { value: unknown; cite: Citation } };
export type VersionShown = { id: string; from: string; decision: string | null; changes: SaidChange[] | null };

/** Every dated version, the newest first, each with what it says otherwise than the one before. */
export const VersionList = ({
  versions,
  today,
  current,
}: {
  versions: VersionShown[];
  today: string;
  current: string | null;
}) => {
  const t = useTexts();
  const { rulesPage } = t.association;
  return (
    <Section id="versions" title={rulesPage.history}>
      <TodoList>
        {[...versions].reverse().map((one) => (
          <TodoItem
            key={one.id}
            what={rulesPage.from(t.dates.date(one.from))}
            meta={
              <>
                {one.id === current ? (
                  <b>{rulesPage.current}</b>
                ) : one.from > today ? (
                  <span>{rulesPage.toCome}</span>
                ) : null}
                {one.decision ? <a href={`/decisions/${one.decision}`}>{rulesPage.byDecision(one.decision)}</a> : null}
              </>
            }
          >
            {one.changes === null ? (
              <p className="soft">{rulesPage.firstVersion}</p>
            ) : one.changes.length === 0 ? (
              <p className="soft">{rulesPage.nothingElse}</p>
            ) : (
              <Changes changes={one.changes} />
            )}
          </TodoItem>
        ))}
      </TodoList>
    </Section>
  );
};

const Changes = ({ changes }: { changes: SaidChange[] }) => {
  const t = useTexts();
  const { rules, rulesPage } = t.association;
  return (
    <ul className="plain stack-s">
      {changes.map(({ key, value, rule }) => (
        <li key={key}>
          <b>{rules.labels[key]}</b> {value ? sayRule(t, key, rule.value) : rulesPage.onlyArticle}{" "}
          <span className="soft">
            <Cited cite={rule.cite} />
          </span>
        </li>
      ))}
    </ul>
  );
};

/** What is being prepared for a meeting to adopt, in sentences, and how to bring it there. */
export const RuleDraft = ({ id, changes, may }: { id: string; changes: SaidChange[]; may: boolean }) => {
  const { rulesPage } = useTexts().association;
  return (
    <Section id="projet" title={rulesPage.draft}>
      <p className="soft">{rulesPage.draftLead}</p>
      <Changes changes={changes} />
      {may ? (
        <CommandForm verb="rules.dropDraft" hidden={{ draft: id }}>
          <Button variant="quiet">{rulesPage.dropDraft}</Button>
        </CommandForm>
      ) : null}
    </Section>
  );
};
