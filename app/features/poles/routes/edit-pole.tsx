import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { FormDisclosure } from "../../../form-disclosure";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { addMonths } from "../../association/calendar";
import { planHandoverCommand } from "../commands.care.server";
import {
  closePoleCommand,
  editPoleCommand,
  joinPoleCommand,
  leavePoleCommand,
  nameLeadCommand,
  relieveLeadCommand,
} from "../commands.server";
import { PlanHandover } from "../handover-form";
import { AddPerson, NameLead } from "../people-fields";
import { PoleFaceFields } from "../pole-face-fields";
import { TendedPeople } from "../pole-people";
import styles from "../poles-pages.css?url";
import { activePeople, openPoles, peopleOn, peopleToChoose, pillarsOf, poleBySlug } from "../queries.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "editPole");
  const pole = await poleBySlug(db, args.params.slug ?? "");
  if (!pole || pole.closedOn !== null) throw new Response(null, { status: 404 });
  const forbidden = may(me, "pole.edit", { poleId: pole.id });
  if (forbidden) throw new Response(null, { status: 403 });
  const everyone = await peopleToChoose(db, today);
  const people = await peopleOn(db, [pole.id], today);
  const inside = new Set(people.map((one) => one.id));
  const leads = new Set(people.filter((one) => one.lead).map((one) => one.id));
  return {
    title: textsIn(lang, zone, words).poles.form.editTitle(pole.name),
    pole,
    people,
    others: (await openPoles(db)).filter((one) => one.id !== pole.id),
    pillars: await pillarsOf(db),
    toAdd: everyone.filter((one) => !inside.has(one.id)),
    overlap: { from: today, until: addMonths(today, 3) },
    toLead: (await activePeople(db, today)).filter((one) => !leads.has(one.id)),
    may: {
      "pole.nameLead": may(me, "pole.nameLead", { poleId: pole.id }),
      "handover.plan": people.some(
        (one) => one.lead && may(me, "handover.plan", { poleId: pole.id, personId: one.id }) === null,
      ),
      "pole.close": may(me, "pole.close", { poleId: pole.id }),
    },
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "editPole", [
    editPoleCommand,
    closePoleCommand,
    joinPoleCommand,
    leavePoleCommand,
    nameLeadCommand,
    relieveLeadCommand,
    planHandoverCommand,
  ]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function EditPole() {
  const t = useTexts();
  const { pole, people, others, pillars, toAdd, toLead, overlap, may } = useLoaderData<typeof loader>();
  const { form } = t.poles;
  return (
    <Page
      title={form.editTitle(t.typeset(pole.name))}
      current="poles"
      width="read"
      crumbs={[
        { href: "/poles", label: t.words.pole.Many },
        { href: `/poles/${pole.slug}`, label: t.typeset(pole.name) },
      ]}
    >
      <CommandForm
        verb="pole.edit"
        hidden={{ pole: pole.id, version: pole.version }}
        className="form"
        labels={{ name: form.name, remit: form.remit, vegetable: form.vegetable, latitude: form.latitude }}
      >
        <PoleFaceFields known={pole} others={others} pillars={pillars} />
        <div className="row">
          <Button variant="fill">{form.save}</Button>
          <ButtonLink variant="quiet" href={`/poles/${pole.slug}`}>
            {t.common.cancel}
          </ButtonLink>
        </div>
      </CommandForm>
      <Furrow />
      <Section id="personnes" title={form.people}>
        <TendedPeople pole={pole.id} people={people} mayRelieve={may["pole.nameLead"] === null} />
        <AddPerson pole={pole.id} people={toAdd} />
        {may["pole.nameLead"] === null ? <NameLead pole={pole.id} people={toLead} /> : null}
        {may["handover.plan"] ? (
          <PlanHandover pole={pole.id} leads={people.filter((one) => one.lead)} toLead={toLead} days={overlap} />
        ) : null}
      </Section>
      {may["pole.close"] === null ? (
        <>
          <Furrow />
          <FormDisclosure verbs={["pole.close"]} summary={form.closeTitle} id="fermer">
            <p>{form.closeText}</p>
            <CommandForm verb="pole.close" hidden={{ pole: pole.id }} className="form">
              <Button variant="danger">{form.close}</Button>
            </CommandForm>
          </FormDisclosure>
        </>
      ) : null}
    </Page>
  );
}
