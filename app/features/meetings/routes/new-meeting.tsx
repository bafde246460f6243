import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { Chip, Chips } from "../../../ui/chips";
import { Page } from "../../../ui/page";
import { decidingBodies } from "../../association/body-queries.server";
import { sayBody } from "../../association/matter-said";
import { planMeeting } from "../commands.server";
import { choicesFor, filledFrom } from "../filled.server";
import { meetingKinds } from "../kinds";
import { MeetingFields } from "../meeting-fields";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "newMeeting");
  const search = new URL(args.request.url).searchParams;
  const asked = search.get("genre");
  const poleId = me.kind === "person" ? (me.leads[0] ?? null) : null;
  const kinds = meetingKinds.filter((kind) => may(me, "meeting.plan", { id: "", kind, poleId }) === null);
  const kind = kinds.find((one) => one === asked) ?? kinds[0];
  if (!kind) throw new Response(null, { status: 403 });
  const others = kinds.includes("board")
    ? (await decidingBodies(db, today)).filter((one) => one.kind === "bureau" || one.kind === "other")
    : [];
  const body = others.find((one) => one.id === search.get("instance") && kind === "board");
  return {
    others: others.map(({ id, kind: of, name }) => ({ id, kind: of, name })),
    bodyId: body?.id ?? null,
    title: textsIn(lang, zone, words).meetings.plan.title,
    kind,
    kinds,
    filled: await filledFrom(db, kind, today, body?.id),
    ...(await choicesFor(db, today, body?.id)),
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "newMeeting", [planMeeting]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function NewMeeting() {
  const t = useTexts();
  const { kind, kinds, others, bodyId, filled, poles, officers } = useLoaderData<typeof loader>();
  const { plan, list } = t.meetings;
  return (
    <Page
      title={plan.title}
      lead={filled.last ? plan.lead(t.dates.dayMonth(filled.last)) : plan.leadNew}
      current="meetings"
      width="read"
      crumbs={[{ href: "/reunions", label: list.title }]}
    >
      <nav aria-label={plan.kind}>
        <Chips>
          {kinds.map((one) => (
            <Chip key={one} href={`/reunions/nouvelle?genre=${one}`} current={one === kind && bodyId === null}>
              {t.meetings.kinds[one]}
            </Chip>
          ))}
          {others.map((one) => (
            <Chip key={one.id} href={`/reunions/nouvelle?genre=board&instance=${one.id}`} current={one.id === bodyId}>
              {t.typeset(sayBody(t.association.deciding, one))}
            </Chip>
          ))}
        </Chips>
      </nav>
      <CommandForm
        key={`${kind} ${bodyId ?? ""}`}
        verb="meeting.plan"
        hidden={{ kind, ...(bodyId ? { bodyId } : {}) }}
        className="form"
        labels={{ day: plan.day, hour: plan.hour, minutes: plan.minutes, place: plan.place, link: plan.link }}
      >
        <MeetingFields filled={filled} kind={kind} poles={poles} officers={officers} past />
        <div className="row">
          <Button variant="fill">{plan.go}</Button>
          <ButtonLink variant="quiet" href="/reunions">
            {t.common.cancel}
          </ButtonLink>
        </div>
      </CommandForm>
    </Page>
  );
}
