import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerTo, type Refusal } from "../../../command.server";
import type { Ctx } from "../../../context";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { isKeeper } from "../../../me";
import { may } from "../../../rights";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { prepareImage } from "../../files/images.server";
import { chargesShown } from "../../retention/charges-shown.server";
import { leavePerson, moveLeaving, stayPerson } from "../../retention/commands-leaving.server";
import { departureShown } from "../../retention/departure-shown.server";
import { setShowsCommand, tellSkills } from "../commands.own.server";
import { keepPortrait, removePortrait } from "../commands.portrait.server";
import { endRole, giveRole, updatePerson } from "../commands.server";
import { Face } from "../face";
import { endPassed } from "../mandates";
import { EditSections } from "../person-edit";
import { ContactSection, MandateSection, PhotoWithdraw, PolesSection } from "../person-parts";
import { mandateHistory, pairingsOfPerson, personFor, polesOfPerson, roleHistory } from "../person-queries.server";
import { RoleSection } from "../person-roles";
import { ShowsSection, SkillsSection } from "../person-shows";
import { consentsOf } from "../queries.server";
import { ownShows, sharersOf } from "../shows.server";
import { StayingSection } from "../staying-part";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "person");
  const { db, me, today } = ctx;
  const seen = await personFor(db, me, args.params.slug ?? "", today);
  if (!seen) throw new Response(null, { status: 404 });
  const { person, self, governs, gone } = seen;
  const { createdAt: _at, sortKey: _key, lang: _lang, sharedEmail, ...shown } = person;
  const mandates = await mandateHistory(db, person.id);
  const access = await db
    .selectFrom("accounts")
    .select("personId")
    .where("personId", "=", person.id)
    .executeTakeFirst();
  const subject = { ...person, enters: access !== undefined };
  const reaches = self || may(me, "person.create", {}) === null;
  const maySet = may(me, "person.setShows", subject) === null;
  return {
    title: `${person.givenName} ${person.familyName}`,
    person: shown,
    gone,
    today,
    roles: await roleHistory(db, person.id),
    mandates: mandates.map((one) => ({ ...one, passed: endPassed(one, today) })),
    poles: await polesOfPerson(db, person.id, today),
    reach: {
      noAddress: reaches && !gone && person.email === null,
      sharers: reaches ? ((await sharersOf(db, [person])).get(person.id) ?? []) : [],
      sharedEmail: reaches && sharedEmail === 1,
    },
    shows: maySet ? await ownShows(db, person.id) : null,
    portraitSince: person.portraitHash
      ? ((await consentsOf(db, person.id)).find((one) => one.purpose === "portrait")?.givenAt ?? null)
      : null,
    self,
    keeper: isKeeper(me) && person.erasedAt === null,
    leaves:
      person.leftOn === null && may(me, "person.leave", person) === null ? await chargesShown(ctx, person.id) : null,
    staying:
      person.leftOn && !gone && may(me, "person.stay", person) === null ? await departureShown(ctx, person.id) : null,
    pairings: self || governs ? await pairingsOfPerson(db, person.id) : [],
    may: {
      "person.update": may(me, "person.update", person),
      "person.tellSkills": may(me, "person.tellSkills", person),
      "role.give": may(me, "role.give", person),
    },
  };
};

const commands = [
  ...[updatePerson, leavePerson, moveLeaving, stayPerson, giveRole, endRole],
  ...[setShowsCommand, tellSkills, removePortrait],
];

export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "person");
  const url = new URL(args.request.url);
  const multipart = (args.request.headers.get("Content-Type") ?? "").startsWith("multipart/form-data");
  if (multipart) return receivePortrait(ctx, await args.request.formData(), url);
  const typed = await readForm(args.request);
  const chosen = commands.find((one) => one.verb === typed.intent);
  if (!chosen) throw new Response(null, { status: 400 });
  return answerTo(ctx, chosen, typed, url);
};

/** The photo is made again before the transaction; what is refused comes back beside its field. */
const receivePortrait = async (ctx: Ctx, form: FormData, url: URL) => {
  const file = form.get("photo");
  const prepared = file instanceof File && file.size > 0 ? await prepareImage(file, file.name) : "files.notAnImage";
  const agreed = form.get("agreed") ? "1" : "";
  const typed = { person: String(form.get("person")), key: String(form.get("key") ?? ""), agreed };
  if (typeof prepared !== "string") return answerTo(ctx, keepPortrait(prepared), typed, url);
  const refusal: Refusal = {
    verb: "person.portrait",
    status: 400,
    reason: prepared,
    fields: { photo: prepared },
    typed: { person: typed.person },
    current: null,
  };
  return data(refusal, { status: 400 });
};

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: `${shown?.title} · Terreau` }];

export default function Person() {
  const t = useTexts();
  const { list, one } = t.people;
  const shown = useLoaderData<typeof loader>();
  const { person, gone, today, roles, mandates, poles, pairings, reach, shows, self, may, title } = shown;
  const mayEdit = may["person.update"] === null;
  const { leftOn } = person;
  const lead = gone && leftOn ? one.leftOn(t.dates.date(leftOn)) : t.typeset(person.about ?? "");
  return (
    <Page
      title={title}
      current="more"
      crumbs={[{ href: "/personnes", label: list.title }]}
      header={
        <div className="titles">
          <Face id={person.id} hash={person.portraitHash} big />
          <h1>{title}</h1>
          {lead ? <p className="lead">{lead}</p> : null}
          {leftOn && !gone && !shown.staying ? <p>{one.leavesOn(t.dates.date(leftOn))}</p> : null}
          {person.portraitHash && mayEdit ? <PhotoWithdraw person={person.id} since={shown.portraitSince} /> : null}
        </div>
      }
    >
      <div className="cols">
        <div className="stack-l">
          <RoleSection person={person.id} roles={roles} today={today} mayGive={may["role.give"] === null && !gone} />
          <MandateSection mandates={mandates} />
        </div>
        <div className="stack-l">
          <ContactSection email={person.email} phone={person.phone} {...reach} />
          <SkillsSection person={person} mayTell={may["person.tellSkills"] === null && !gone} />
          <PolesSection poles={poles} pairings={pairings} />
        </div>
      </div>
      {leftOn && shown.staying ? <StayingSection person={person.id} leftOn={leftOn} staying={shown.staying} /> : null}
      {shows && !gone ? (
        <>
          <Furrow />
          <ShowsSection person={person.id} shows={shows} sharedEmail={reach.sharedEmail} own={self} />
        </>
      ) : null}
      {self || shown.keeper ? (
        <p>
          <ButtonLink variant="quiet" href={`/personnes/${person.slug}/donnees`}>
            {self ? t.people.data.mine : t.people.data.theirs}
          </ButtonLink>
        </p>
      ) : null}
      {mayEdit && !gone ? (
        <>
          <Furrow />
          <EditSections person={person} today={today} leaves={shown.leaves} own={self} />
        </>
      ) : null}
    </Page>
  );
}
