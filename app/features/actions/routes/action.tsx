import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerTo } from "../../../command.server";
import { enter } from "../../../enter.server";
import { isPerson } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Page, Titles } from "../../../ui/page";
import { PoleTag } from "../../../ui/tag";
import { Thread } from "../../home/thread";
import { threadOf } from "../../home/thread.server";
import { activePeople, openPoles, peopleOn } from "../../poles/queries.server";
import { ActionFacts } from "../action-facts";
import { ActionNext } from "../action-next";
import { ActionTools } from "../action-tools";
import { editOne, finishOne, giveBackOne, markOne, removeOne, restoreOne, takeOne } from "../commands.server";
import { readAsked } from "../commands-photo.server";
import { actionById } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "action");
  const { db, me, today } = ctx;
  const action = await actionById(db, me, args.params.id ?? "");
  if (!action) throw new Response(null, { status: 404 });
  const verbs = {
    "action.edit": may(me, "action.edit", action),
    "action.finish": may(me, "action.finish", action),
    "action.giveBack": may(me, "action.giveBack", action),
    "action.take": may(me, "action.take", action),
    "action.show": may(me, "action.show", action),
    "action.addPhoto": may(me, "action.addPhoto", action),
  };
  const editable = verbs["action.edit"] === null;
  const poles = editable
    ? (await openPoles(db)).filter(
        ({ id }) => id === action.poleId || may(me, "action.log", { poleId: id, meetingId: null }) === null,
      )
    : [];
  const here = editable ? [...(await activePeople(db, today)), ...(await peopleOn(db, [action.poleId], today))] : [];
  const own = [{ id: action.personId, name: action.name }, ...action.helpers, ...here];
  const people = [...new Map(own.map(({ id, name }) => [id, { id, name }])).values()];
  const proposes = may(me, "proposal.submit", { poleId: action.poleId, authorId: isPerson(me) ? me.id : "" }) === null;
  const thread = await threadOf(db, me, { kind: "action", id: action.id }, today);
  const title = textsIn(ctx.lang, ctx.zone, ctx.words).actions.title;
  const meId = isPerson(me) ? me.id : "";
  return { title, action, may: verbs, poles, people, thread, today, proposes, meId };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];
export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "action");
  const asked = await readAsked(args.request, [
    editOne,
    finishOne,
    giveBackOne,
    takeOne,
    removeOne,
    restoreOne,
    markOne,
  ]);
  return answerTo(ctx, asked.command, asked.typed, new URL(args.request.url));
};

export default function ActionPage() {
  const t = useTexts();
  const { action, may: verbs, poles, people, thread, today, proposes, meId } = useLoaderData<typeof loader>();
  return (
    <Page
      title={t.actions.title}
      current="actions"
      width="read"
      className="prop"
      crumbs={[{ href: "/actions", label: t.actions.title }]}
      header={
        <>
          <p className="meta">
            <PoleTag vegetable={action.vegetable} name={action.poleName} href={`/poles/${action.poleSlug}`} />
            <span className="soft">{t.actions[action.status]}</span>
          </p>
          <Titles title={t.typeset(action.text)} />
        </>
      }
    >
      <ActionNext action={action} may={verbs} today={today} />
      <ActionFacts action={action} />
      <ActionTools
        action={action}
        may={verbs}
        poles={poles}
        people={people}
        today={today}
        meId={meId}
        proposes={proposes}
      />
      <Thread steps={thread} />
    </Page>
  );
}
