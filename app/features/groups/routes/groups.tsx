import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { FormDisclosure } from "../../../form-disclosure";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button } from "../../../ui/button";
import { Disclosure } from "../../../ui/disclosure";
import { Empty } from "../../../ui/empty";
import { Page } from "../../../ui/page";
import { addMonths } from "../../association/calendar";
import { openPoles, peopleToChoose } from "../../poles/queries.server";
import { openGroupCommand } from "../commands.server";
import { GroupFields } from "../group-fields";
import { GroupList } from "../group-list";
import { groupsOn, seesGroup } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "groups");
  const asked = new URL(args.request.url).searchParams.get("pole");
  const poles = (await openPoles(db)).filter((one) => may(me, "group.open", { poleId: one.id }) === null);
  const groups = (await groupsOn(db, today)).filter((one) => seesGroup(me, one));
  return {
    title: textsIn(lang, zone, words).groups.title,
    today,
    groups,
    poles,
    people: poles.length > 0 ? await peopleToChoose(db, today) : [],
    known: { pole: poles.find((one) => one.slug === asked)?.id ?? "", startsOn: today, endsOn: addMonths(today, 3) },
    asked: asked !== null,
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "groups", [openGroupCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Groups() {
  const { words: own, groups: words } = useTexts();
  const { today, groups, poles, people, known, asked } = useLoaderData<typeof loader>();
  const open = groups.filter((one) => one.closedOn === null);
  const closed = groups.filter((one) => one.closedOn !== null);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      current="poles"
      width="read"
      crumbs={[{ href: "/poles", label: own.pole.Many }]}
    >
      {open.length === 0 ? (
        <Empty drawing="table" title={words.empty} level={2}>
          {words.emptyText}
        </Empty>
      ) : (
        <GroupList groups={open} today={today} />
      )}
      {poles.length > 0 ? (
        <FormDisclosure verbs={["group.open"]} summary={words.open} id="ouvrir" open={asked}>
          <CommandForm verb="group.open" className="form" labels={words.fields}>
            <GroupFields poles={poles} people={people} known={known} />
            <Button variant="fill">{words.open}</Button>
          </CommandForm>
        </FormDisclosure>
      ) : null}
      {closed.length > 0 ? (
        <Disclosure summary={words.closedOnes(closed.length)} id="termines">
          <GroupList groups={closed} today={today} />
        </Disclosure>
      ) : null}
    </Page>
  );
}
