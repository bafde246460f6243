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
import { planMeeting } from "../commands.server";
import { choicesFor, filledFrom } from "../filled.server";
import { meetingKinds } from "../kinds";
import { MeetingFields } from "../meeting-fields";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "newMeeting");
  const asked = new URL(args.request.url).searchParams.get("genre");
  const poleId = me.kind === "person" ? (me.leads[0] ?? null) : null;
  const kinds = meetingKinds.filter((kind) => may(me, "meeting.plan", { id: "", kind, poleId }) === null);
  const kind = kinds.find((one) => one === asked) ?? kinds[0];
  if (!kind) throw new Response(null, { status: 403 });
  return {
    title: textsIn(lang, zone, words).meetings.plan.title,
    kind,
    kinds,
    filled: await filledFrom(db, kind, today),
    ...(await choicesFor(db, today)),
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "newMeeting", [planMeeting]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function NewMeeting() {
  const t = useTexts();
  const { kind, kinds, filled, poles, officers } = useLoaderData<typeof loader>();
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
            <Chip key={one} href={`/reunions/nouvelle?genre=${one}`} current={one === kind}>
              {t.meetings.kinds[one]}
            </Chip>
          ))}
        </Chips>
      </nav>
      <CommandForm
        key={kind}
        verb="meeting.plan"
        hidden={{ kind }}
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
