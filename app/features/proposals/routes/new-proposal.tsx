import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { isPerson } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Page } from "../../../ui/page";
import { actionById } from "../../actions/queries.server";
import { decidingBodies } from "../../association/body-queries.server";
import { mattersToChoose } from "../../association/matter-said";
import { openPoles } from "../../poles/queries.server";
import { draftOne } from "../commands.server";
import { ProposalForm } from "../proposal-form";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "newProposal");
  const { db, me } = ctx;
  const asked = new URL(args.request.url).searchParams;
  const all = await openPoles(db);
  const authorId = isPerson(me) ? me.id : "";
  if (may(me, "proposal.draft", { poleId: "" }) !== null) throw new Response(null, { status: 403 });
  const own = all.filter(({ id }) => may(me, "proposal.submit", { poleId: id, authorId }) === null);
  const action = asked.get("action") ? await actionById(db, me, asked.get("action") ?? "") : null;
  const report = asked.get("rapport");
  const first = all.find((pole) => pole.slug === asked.get("pole"))?.id ?? action?.poleId ?? own[0]?.id ?? all[0]?.id;
  const origin = action ? { kind: "action", id: action.id } : report ? { kind: "report", id: report } : null;
  const submits = own.some((pole) => pole.id === first);
  const title = textsIn(ctx.lang, ctx.zone, ctx.words).proposals.newTitle;
  const bodies = await decidingBodies(db, ctx.today);
  return {
    title,
    matters: mattersToChoose(bodies),
    bodies: bodies.map(({ id, kind, name }) => ({ id, kind, name })),
    poles: submits ? own : all,
    poleId: first ?? "",
    origin,
    submits,
    from: action?.text ?? null,
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];
export const action = (args: ActionFunctionArgs) => act(args, "newProposal", [draftOne]);

export default function NewProposal() {
  const t = useTexts();
  const { proposals } = t;
  const { poles, matters, bodies, poleId, origin, submits, from } = useLoaderData<typeof loader>();
  return (
    <Page
      title={proposals.newTitle}
      lead={proposals.newLead}
      current="meetings"
      width="read"
      crumbs={[{ href: "/propositions", label: proposals.title }]}
    >
      {from ? <p className="strong">{proposals.fromAction(from)}</p> : null}
      {origin?.kind === "report" ? <p className="strong">{proposals.fromReport}</p> : null}
      <ProposalForm
        verb="proposal.draft"
        known={{ poleId, title: "", text: "", costCents: null, question: "decide", matter: null, bodyId: null }}
        {...{ poles, matters, bodies, origin, submits }}
      />
    </Page>
  );
}
