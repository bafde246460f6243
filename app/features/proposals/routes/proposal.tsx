import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { isPerson } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Facts } from "../../../ui/list";
import { Outcome } from "../../../ui/opinions";
import { Page, Titles } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { PoleTag } from "../../../ui/tag";
import { decidingBodies } from "../../association/body-queries.server";
import { mattersToChoose, sayToBody } from "../../association/matter-said";
import { ownerOf } from "../../association/matters";
import { bodyOfKind } from "../../association/queries.server";
import { doneFollowUp, openFollowUpAgain } from "../../decisions/commands.server";
import { FollowUp } from "../../decisions/follow-up";
import { decisionByNumber, decisionOfProposal } from "../../decisions/queries.server";
import { effectChoices } from "../../effects/choices.server";
import { effectsLooked } from "../../effects/commands-carried.server";
import { effectFields } from "../../effects/effect-part";
import { isEffectKind } from "../../effects/kinds";
import { effectsBeside } from "../../effects/queries.server";
import { withSaid } from "../../effects/said";
import { Thread } from "../../home/thread";
import { threadOf } from "../../home/thread.server";
import { forwardMatter } from "../../meetings/commands-effects.server";
import { openPoles } from "../../poles/queries.server";
import { editOne, markOne, opineOne, prepareOne, submitOne, unprepareOne, withdrawOne } from "../commands.server";
import { OpinionForm } from "../opinion-form";
import { OpinionsGiven } from "../opinions-given";
import { ProposalDoes } from "../proposal-does";
import { ProposalElsewhere } from "../proposal-elsewhere";
import { ProposalNext } from "../proposal-next";
import { ProposalTools } from "../proposal-tools";
import { meetingOfProposal, opinionsOn, proposalById } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "proposal");
  const { db, me, today } = ctx;
  const proposal = await proposalById(db, me, args.params.id ?? "");
  if (!proposal) throw new Response(null, { status: 404 });
  const found = await decisionOfProposal(db, me, proposal.id);
  const decision = found ? await decisionByNumber(db, me, found.number) : null;
  const followUps = (decision?.followUps ?? []).map((one) => ({
    ...one,
    mayClose: may(me, "followUp.done", one) === null,
  }));
  const given = await opinionsOn(db, proposal.id);
  const open = ["submitted", "onAgenda", "postponed"].includes(proposal.status);
  const verbs = {
    submit: may(me, "proposal.submit", proposal) === null,
    opine: open && may(me, "proposal.opine", proposal) === null,
    edit: ["draft", "submitted", "postponed"].includes(proposal.status) && may(me, "proposal.edit", proposal) === null,
    withdraw: (open || proposal.status === "draft") && may(me, "proposal.withdraw", proposal) === null,
    show: proposal.status !== "draft" && may(me, "proposal.show", proposal) === null,
  };
  const bodies = await decidingBodies(db, today);
  const undecided = open || proposal.status === "draft";
  const here = proposal.bodyId ?? (await bodyOfKind(db, "board")) ?? "";
  const body = bodies.find((one) => one.id === here) ?? null;
  const owner = undecided && proposal.question === "decide" ? ownerOf(bodies, here, proposal) : null;
  const asked = new URL(args.request.url).searchParams.get("effet");
  const poles = verbs.edit ? await openPoles(db) : [];
  const meeting = proposal.meetingId ? await meetingOfProposal(db, proposal.meetingId) : null;
  const rows = await effectsBeside(db, { proposalId: proposal.id });
  const day = meeting?.startsAt.slice(0, 10) ?? null;
  const does = {
    effects: withSaid(
      textsIn(ctx.lang, ctx.zone, ctx.words),
      await effectsLooked(ctx, rows, day),
      decision?.decidedOn ?? day,
    ),
    choices: verbs.edit && isEffectKind(asked) ? await effectChoices(db, asked, day ?? today) : null,
  };
  const elsewhere = {
    body: body && { kind: body.kind, name: body.name },
    owner,
    forward: owner !== null && ["draft", "submitted", "postponed"].includes(proposal.status) && verbs.edit,
    waitsFor: body && body.kind !== "board" && undecided ? { kind: body.kind, name: body.name } : null,
    matter: proposal.matter,
  };
  const matters = verbs.edit ? mattersToChoose(bodies) : [];
  const thread = await threadOf(db, me, { kind: "proposal", id: proposal.id }, today);
  const mine = given.find((one) => isPerson(me) && one.personId === me.id) ?? null;
  const title = textsIn(ctx.lang, ctx.zone, ctx.words).typeset(proposal.title);
  return {
    ...{ title, proposal, decision, followUps, given, mine, may: verbs, poles, meeting, thread, today },
    ...{ does, elsewhere, matters, bodies: bodies.map(({ id, kind, name }) => ({ id, kind, name })) },
  };
};

export const handle = { parts: [effectFields] };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];
export const action = (args: ActionFunctionArgs) =>
  act(args, "proposal", [
    ...[editOne, submitOne, withdrawOne, opineOne, markOne, doneFollowUp, openFollowUpAgain],
    ...[prepareOne, unprepareOne, forwardMatter],
  ]);

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const results = { adopted: "adopted", rejected: "rejected", noted: "tied" } as const;

export default function ProposalPage() {
  const t = useTexts();
  const words = t.proposals;
  const {
    proposal,
    decision,
    followUps,
    given,
    mine,
    may: verbs,
    poles,
    meeting,
    thread,
    today,
    does,
    elsewhere,
    matters,
    bodies,
  } = useLoaderData<typeof loader>();
  const { id, status } = proposal;
  const { body } = elsewhere;
  const asks = body ? words.asksTo(sayToBody(t.association.deciding, body)) : words.asks;
  const euros = new Intl.NumberFormat(t.lang === "fr" ? "fr-FR" : "en-GB", {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: proposal.costCents !== null && proposal.costCents % 100 === 0 ? 0 : 2,
  });
  return (
    <Page
      title={proposal.title}
      current="meetings"
      width="read"
      className="prop"
      crumbs={[{ href: "/propositions", label: words.title }]}
      header={
        <>
          <p className="meta">
            <PoleTag vegetable={proposal.vegetable} name={proposal.poleName} href={`/poles/${proposal.poleSlug}`} />
            <span className="soft">{words.by(proposal.givenName)}</span>
          </p>
          <Titles title={t.typeset(proposal.title)} />
        </>
      }
    >
      {decision ? (
        <Outcome result={results[decision.outcome]} verdict={t.decisions.outcomes[decision.outcome]}>
          <p>
            <b>{capital(t.dates.full(decision.decidedOn))}</b>
            {decision.explanation ? ` : ${t.typeset(decision.explanation)}` : null}
          </p>
          <p>
            <a className="act" href={`/decisions/${decision.number}`}>
              {words.resolution(decision.number)}
            </a>
          </p>
        </Outcome>
      ) : (
        <p className="strong">
          {meeting && status === "onAgenda" ? (
            <a href={`/reunions/${meeting.id}`}>
              {words.onAgendaOf(
                `${t.typeset(meeting.title) || t.home.year.kinds[meeting.kind]}, ${t.dates.long(meeting.startsAt)}`,
              )}
            </a>
          ) : (
            words.status[status]
          )}
        </p>
      )}
      {followUps.map((one, index) => (
        <FollowUp key={one.id} followUp={one} today={today} id={index === 0 ? "suite" : `suite-${index + 1}`} />
      ))}
      <ProposalElsewhere id={id} {...elsewhere} />
      <ProposalNext
        {...{ id, status, mine }}
        body={elsewhere.body}
        meetingDay={meeting?.startsAt ?? null}
        maySubmit={verbs.submit}
        mayOpine={verbs.opine}
      />
      <Section id="pourquoi" title={words.why}>
        {proposal.text.split(/\n{2,}/).map((part) => (
          <p key={part}>{t.typeset(part)}</p>
        ))}
        <Facts
          facts={[
            ...(proposal.costCents === null
              ? []
              : [{ label: words.cost, value: words.atMost(euros.format(proposal.costCents / 100)) }]),
            { label: asks, value: words.questions[proposal.question] },
            ...(proposal.submittedAt
              ? [{ label: words.since, value: t.dates.instantDay(proposal.submittedAt, t.zone) }]
              : []),
          ]}
        />
      </Section>
      <ProposalDoes id={id} may={verbs.edit} {...does} />
      {status === "draft" ? null : (
        <>
          <hr className="furrow" />
          <OpinionsGiven given={given} />
          {mine && verbs.opine ? (
            <Section id="avis" title={words.opineTitle} level={3}>
              <OpinionForm id={id} mine={mine} filled={false} />
            </Section>
          ) : null}
        </>
      )}
      <hr className="furrow" />
      <Thread steps={thread} />
      <ProposalTools proposal={proposal} may={verbs} {...{ poles, matters, bodies }} />
    </Page>
  );
}
