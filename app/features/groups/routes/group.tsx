import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { FormDisclosure } from "../../../form-disclosure";
import { isPerson } from "../../../me";
import { may } from "../../../rights";
import { useTexts } from "../../../texts/texts";
import { Button } from "../../../ui/button";
import { Furrow } from "../../../ui/furrow";
import { Facts } from "../../../ui/list";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { PoleTag } from "../../../ui/tag";
import { addMonths } from "../../association/calendar";
import { peopleToChoose } from "../../poles/queries.server";
import {
  closeGroupCommand,
  deliverGroupCommand,
  extendGroupCommand,
  joinGroupCommand,
  leaveGroupCommand,
} from "../commands.server";
import { EndField, OutcomeFields, PersonField } from "../group-fields";
import { GroupStatus } from "../group-list";
import { GroupPeople } from "../group-people";
import { groupsOn, partsOf, seesGroup } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today } = await enter(args, "group");
  const [group] = await groupsOn(db, today, { slug: args.params.slug ?? "" });
  if (!group || !seesGroup(me, group)) throw new Response(null, { status: 404 });
  const parts = partsOf(group);
  const open = group.closedOn === null;
  const verbs = {
    join: open && may(me, "group.join", parts) === null,
    deliver: open && may(me, "group.deliver", parts) === null,
    extend: open && may(me, "group.extend", parts) === null,
    close: open && may(me, "group.close", parts) === null,
  };
  const toAdd = verbs.join ? await peopleToChoose(db, today) : [];
  return {
    me: isPerson(me) ? me.id : "",
    today,
    group,
    open,
    later: addMonths([group.endsOn, today].sort().at(-1) ?? today, 1),
    toAdd: toAdd.filter((one) => !parts.people.includes(one.id)),
    may: verbs,
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "group", [joinGroupCommand, leaveGroupCommand, deliverGroupCommand, extendGroupCommand, closeGroupCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.group.name} · Terreau` }];

export default function WorkingGroup() {
  const t = useTexts();
  const words = t.groups;
  const { me, today, group, open, later, toAdd, may: verbs } = useLoaderData<typeof loader>();
  const { id, version, pole } = group;
  return (
    <Page
      title={t.typeset(group.name)}
      current="poles"
      width="read"
      crumbs={[
        { href: "/poles", label: t.words.pole.Many },
        { href: "/groupes", label: words.title },
      ]}
    >
      <p className="meta">
        <GroupStatus group={group} today={today} />
      </p>
      <Facts
        stack
        facts={[
          { label: words.toDeliver, value: t.typeset(group.deliverable) },
          {
            label: words.reportsTo,
            value: <PoleTag vegetable={pole.vegetable} name={t.typeset(pole.name)} href={`/poles/${pole.slug}`} />,
          },
        ]}
      />
      {group.outcome && group.deliveredOn ? (
        <Section id="rendu" title={words.delivered(t.dates.date(group.deliveredOn))}>
          <p className="prose">{t.typeset(group.outcome)}</p>
          {group.link ? (
            <p>
              <a href={group.link} rel="noreferrer noopener">
                {group.link}
              </a>
            </p>
          ) : null}
        </Section>
      ) : null}
      {verbs.deliver ? (
        <FormDisclosure
          verbs={["group.deliver"]}
          summary={group.outcome ? words.deliverAgain : words.deliver}
          id="rendre"
        >
          <CommandForm verb="group.deliver" hidden={{ group: id, version }} className="form" labels={words.fields}>
            <OutcomeFields outcome={group.outcome} link={group.link} />
            <Button variant="fill">{words.deliverDo}</Button>
          </CommandForm>
        </FormDisclosure>
      ) : null}
      <Furrow />
      <Section id="personnes" title={words.people}>
        <GroupPeople group={id} people={group.people} me={me} open={open} mayRemove={verbs.join} />
        {verbs.join ? (
          <FormDisclosure verbs={["group.join"]} summary={words.add} line id="ajouter">
            <CommandForm verb="group.join" hidden={{ group: id }} className="form" labels={words.fields}>
              <PersonField people={toAdd} />
              <Button>{words.addDo}</Button>
            </CommandForm>
          </FormDisclosure>
        ) : null}
      </Section>
      {verbs.extend || verbs.close ? <Furrow /> : null}
      {verbs.extend ? (
        <FormDisclosure verbs={["group.extend"]} summary={words.extend} line id="prolonger">
          <CommandForm verb="group.extend" hidden={{ group: id, version }} className="form" labels={words.fields}>
            <EndField endsOn={later} />
            <Button>{words.extendDo}</Button>
          </CommandForm>
        </FormDisclosure>
      ) : null}
      {verbs.close ? (
        <FormDisclosure verbs={["group.close"]} summary={words.close} line id="terminer">
          <p className="soft">{words.closeText}</p>
          <CommandForm verb="group.close" hidden={{ group: id, version }} className="form">
            <Button>{words.close}</Button>
          </CommandForm>
        </FormDisclosure>
      ) : null}
    </Page>
  );
}
