import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button } from "../../../ui/button";
import { NoticeLine } from "../../../ui/notice-line";
import { Outcome } from "../../../ui/opinions";
import { Page, Titles } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { Status } from "../../../ui/status";
import { PoleTag } from "../../../ui/tag";
import { EffectList } from "../../effects/effect-list";
import { effectsBeside, effectsShown } from "../../effects/queries.server";
import { withSaid } from "../../effects/said";
import { Thread } from "../../home/thread";
import { threadOf } from "../../home/thread.server";
import { applyLate, doneFollowUp, markDecision, openFollowUpAgain } from "../commands.server";
import { FollowUp } from "../follow-up";
import { decisionByNumber } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "decision");
  const { db, me, today } = ctx;
  const decision = await decisionByNumber(db, me, args.params.number ?? "");
  if (!decision) throw new Response(null, { status: 404 });
  const followUps = decision.followUps.map((one) => ({ ...one, mayClose: may(me, "followUp.done", one) === null }));
  const mayShow = decision.inCamera === 0 && may(me, "decision.show", decision) === null;
  const thread = await threadOf(db, me, { kind: "decision", id: decision.id }, today);
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const rows = await effectsBeside(db, { decisionId: decision.id });
  const effects = withSaid(t, await effectsShown(db, rows), decision.decidedOn);
  const mayApply = may(me, "decision.applyEffect", {}) === null;
  const title = t.decisions.numbered(decision.number);
  return { title, decision: { ...decision, followUps }, effects, mayApply, mayShow, thread, today };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];
export const action = (args: ActionFunctionArgs) =>
  act(args, "decision", [doneFollowUp, openFollowUpAgain, markDecision, applyLate]);

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const results = { adopted: "adopted", rejected: "rejected", noted: "tied" } as const;

export default function DecisionPage() {
  const t = useTexts();
  const { decisions } = t;
  const { takeOver } = t.imports;
  const { decision, effects, mayApply, mayShow, thread, today } = useLoaderData<typeof loader>();
  return (
    <Page
      title={decisions.numbered(decision.number)}
      current="decisions"
      width="read"
      className="prop"
      crumbs={[{ href: "/decisions", label: decisions.title }]}
      header={
        <>
          <p className="meta">
            {decision.vegetable && decision.poleName ? (
              <PoleTag vegetable={decision.vegetable} name={decision.poleName} href={`/poles/${decision.poleSlug}`} />
            ) : null}
            <span className="soft">{decisions.numbered(decision.number)}</span>
            {decision.takenOverAt ? <Status kind="info">{takeOver.takenOver}</Status> : null}
            {decision.oldNumber ? <span className="soft">{takeOver.oldNumber(decision.oldNumber)}</span> : null}
          </p>
          <Titles title={t.typeset(decision.title)} />
        </>
      }
    >
      {decision.inCamera ? (
        <NoticeLine kind="info" word={decisions.inCamera}>
          {decisions.inCameraWhy}
        </NoticeLine>
      ) : null}
      {decision.takenOverAt ? (
        <NoticeLine kind="info" word={takeOver.takenOver}>
          {takeOver.decidedBefore}
        </NoticeLine>
      ) : null}
      <Outcome result={results[decision.outcome]} verdict={decisions.outcomes[decision.outcome]}>
        <p>
          <b>{capital(t.dates.full(decision.decidedOn))}</b>
          {decision.explanation ? ` : ${t.typeset(decision.explanation)}` : null}
        </p>
        <p>
          <a className="act" href={`/reunions/${decision.meetingId}`}>
            {decisions.takenAt(
              t.typeset(decision.meetingTitle) || (decision.bodyName ?? decisions.bodies[decision.bodyKind]),
              t.dates.date(decision.decidedOn),
            )}
          </a>
        </p>
      </Outcome>
      {decision.followUps.map((one, index) => (
        <FollowUp key={one.id} followUp={one} today={today} id={index === 0 ? "suite" : `suite-${index + 1}`} />
      ))}
      {effects.length > 0 ? (
        <Section id="effets" title={t.effects.done}>
          <EffectList effects={effects} apply={mayApply} />
        </Section>
      ) : null}
      <Section id="texte" title={decisions.theText}>
        {decision.text === null ? (
          <p className="soft">{decisions.erased}</p>
        ) : (
          decision.text.split(/\n{2,}/).map((part) => <p key={part}>{t.typeset(part)}</p>)
        )}
        {decision.followUps.length === 0 ? <p className="soft">{decisions.nothingAsked}</p> : null}
      </Section>
      {mayShow ? (
        <CommandForm
          verb="decision.show"
          hidden={{ id: decision.id, shown: decision.showable ? "" : "1" }}
          className="form"
        >
          <Button aria-describedby="montrer-aide">{decision.showable ? decisions.hideIt : decisions.showIt}</Button>
          <p className="hint" id="montrer-aide">
            {decisions.showHint}
          </p>
        </CommandForm>
      ) : null}
      <hr className="furrow" />
      <Thread steps={thread} />
    </Page>
  );
}
