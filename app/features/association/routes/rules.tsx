import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Furrow } from "../../../ui/furrow";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { decisionsBehind } from "../../decisions/effects.server";
import { ruleDraftOf } from "../body-queries.server";
import { changeRules, draftRules } from "../commands.server";
import { dropRulesCommand } from "../commands-bodies.server";
import { ownWordsOf, ruleKindOf, rulesInForce, ruleVersionsOf } from "../queries.server";
import { changesBetween } from "../rule-changes";
import { ruleKeysOf } from "../rule-form";
import { RuleList } from "../rule-list";
import { ModelForm, QuestionForms } from "../rule-origins";
import type { RuleSet } from "../rule-set";
import { ruleValuesOf } from "../rule-values";
import { RuleDraft, VersionList } from "../rule-versions";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone } = await enter(args, "rules");
  const body = await db
    .selectFrom("bodies")
    .selectAll()
    .where("id", "=", args.params.body ?? "")
    .executeTakeFirst();
  if (!body) throw new Response(null, { status: 404 });
  const rules = await rulesInForce(db, body.id, today);
  const versions = await ruleVersionsOf(db, body.id);
  const draft = await ruleDraftOf(db, body.id, today);
  const decided = await decisionsBehind(
    db,
    me,
    "ruleVersion",
    versions.map((one) => one.id),
  );
  const t = textsIn(lang, zone, await ownWordsOf(db));
  return {
    title: body.name
      ? t.association.settings.rulesNamed(body.name)
      : t.association.rulesPage.title(body.kind === "assembly" ? t.words.generalAssembly.of : t.words.board.of),
    today,
    body: { id: body.id, kind: body.kind, name: body.name },
    ruleKind: ruleKindOf(body.kind),
    rules,
    values: ruleValuesOf(rules),
    versions: versions.map(({ id, from, rules: after }, index) => {
      const before = versions[index - 1]?.rules;
      return { id, from, decision: decided.get(id) ?? null, changes: before ? saidChanges(before, after) : null };
    }),
    draft: draft && { id: draft.id, changes: saidChanges(draft.before, draft.after) },
    may: { "rules.change": may(me, "rules.change", {}), "rules.draft": may(me, "rules.draft", {}) },
  };
};

const saidChanges = (before: RuleSet, after: RuleSet) =>
  changesBetween(before, after).map(({ key, value }) => ({ key, value, rule: after[key] }));

export const action = (args: ActionFunctionArgs) => act(args, "rules", [changeRules, draftRules, dropRulesCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Rules() {
  const t = useTexts();
  const { rulesPage, settings } = t.association;
  const { title, body, ruleKind, rules, values, versions, draft, today, may } = useLoaderData<typeof loader>();
  const mayChange = may["rules.change"] === null;
  const keys = ruleKeysOf(rules.kind);
  const missing = keys.filter((key) => rules[key].cite === null).length;
  const current = versions.filter((one) => one.from <= today).at(-1);
  return (
    <Page
      title={title}
      lead={current ? rulesPage.lead(t.dates.date(current.from)) : rulesPage.none}
      current="more"
      crumbs={[
        mayChange ? { href: "/reglages", label: settings.title } : { href: "/plus", label: t.common.more.title },
      ]}
      aside={
        missing > 0 ? (
          <NextThing bar kicker={rulesPage.missingKicker} title={rulesPage.missingTitle(missing, keys.length)}>
            {rulesPage.missingText}
          </NextThing>
        ) : undefined
      }
    >
      {draft ? (
        <>
          <RuleDraft {...draft} may={may["rules.draft"] === null} />
          <Furrow />
        </>
      ) : null}
      <RuleList
        body={body.id}
        rules={rules}
        values={values}
        today={today}
        mode={mayChange ? "change" : may["rules.draft"] === null ? "draft" : null}
      />
      {mayChange ? (
        <>
          <Furrow />
          <QuestionForms body={body.id} kind={ruleKind} today={today} />
          <Furrow />
          <ModelForm body={body.id} today={today} />
        </>
      ) : null}
      <Furrow />
      <VersionList versions={versions} today={today} current={current?.id ?? null} />
    </Page>
  );
}
