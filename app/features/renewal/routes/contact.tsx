import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import type { Ctx } from "../../../context";
import { enter } from "../../../enter.server";
import { useTexts } from "../../../texts/texts";
import { ActLink } from "../../../ui/button";
import { Furrow } from "../../../ui/furrow";
import { Facts } from "../../../ui/list";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { Stem } from "../../../ui/stem";
import { associationOf } from "../../association/queries.server";
import { nameOf } from "../../meetings/card.server";
import { comingMeetings } from "../../meetings/list.server";
import { sittingAmong } from "../../people/queries.server";
import { correctContact, forgetContact, handOverContact, planContact, stepContact } from "../commands-contacts.server";
import { BackMove, ContactActs, NextMove, PlanForm } from "../contact-parts";
import { type ContactSeen, contactSeen, followersOn, publicPoles, stepDays } from "../contact-queries.server";
import { contactSteps, erasedOn } from "../contact-steps";
import { invitationTo, OFFERED } from "../invitations.server";
import { InvitePart, type Offered } from "../invite-part";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "contact");
  const { db, me, today } = ctx;
  const contact = await contactSeen(db, me, args.params.id ?? "", today);
  if (!contact) throw new Response(null, { status: 404 });
  const person = contact.personId ? [contact.personId] : [];
  const others = (await followersOn(db, today)).filter((one) => one.id !== contact.followerId);
  const invites = contact.seenBy === "follower" && (contact.step === "curious" || contact.step === "met");
  return {
    today,
    offered: invites ? await offeredTo(ctx, contact) : null,
    contact,
    sits: (await sittingAmong(db, person, today)).size > 0,
    days: Object.fromEntries(await stepDays(db, contact.id)),
    poles: (await publicPoles(db)).map(({ id, name }) => ({ id, name })),
    followers: others.map(({ id, name }) => ({ id, name })),
    erased: erasedOn(contact.lastContactOn),
  };
};

/** The next meetings `me` sees, each with the invitation ready in the language of who was met. */
const offeredTo = async (ctx: Ctx, contact: ContactSeen): Promise<Offered[]> => {
  const association = (await associationOf(ctx.db))?.name ?? "";
  const coming = (await comingMeetings(ctx.db, ctx.me)).slice(0, OFFERED);
  return Promise.all(
    coming.map(async (meeting) => {
      const { id, startsAt, place } = meeting;
      const told = (await nameOf({ ...ctx, lang: contact.lang }, meeting)).title;
      const mailto = invitationTo(ctx, association, contact, { title: told, startsAt, place });
      return { id, startsAt, place, mailto, title: (await nameOf(ctx, meeting)).title };
    }),
  );
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "contact", [stepContact, planContact, correctContact, handOverContact, forgetContact]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.contact.givenName} · Terreau` }];

export default function Contact() {
  const t = useTexts();
  const { one, list, way, sources, page } = t.renewal;
  const { today, contact, sits, offered, days, poles, followers, erased } = useLoaderData<typeof loader>();
  const follower = contact.seenBy === "follower";
  const at = contactSteps.indexOf(contact.step);
  const name = `${contact.givenName} ${contact.familyName}`;
  const dayOf = (step: string) => days[step]?.slice(0, 10) ?? (step === "curious" ? contact.metOn : null);
  const place = contact.occasion ? t.typeset(contact.occasion) : sources[contact.source];
  const pole = poles.find((each) => each.id === contact.poleId)?.name ?? "";
  return (
    <Page
      title={follower ? name : one.selfTitle}
      lead={follower ? one.met(place, t.dates.date(contact.metOn)) : one.selfLead(contact.follower?.name ?? "")}
      current="more"
      crumbs={[
        { href: "/plus", label: page.title },
        { href: "/curieux", label: list.title },
      ]}
      aside={follower ? <NextMove contact={contact} sits={sits} /> : undefined}
    >
      <div className="cols">
        <Section id="etapes" title={one.step}>
          <Stem
            nodes={contactSteps.map((step, n) => {
              const day = n <= at ? dayOf(step) : null;
              return {
                id: step,
                state: n < at ? "grown" : n === at ? "sprouting" : "sow",
                what: way.steps[step],
                note: day ? one.at(t.dates.date(day)) : undefined,
              };
            })}
          />
          {follower ? <BackMove contact={contact} /> : null}
        </Section>
        <Section id="joindre" title={one.reach}>
          <Facts
            facts={[
              ...(contact.email
                ? [{ label: t.renewal.form.email, value: <a href={`mailto:${contact.email}`}>{contact.email}</a> }]
                : []),
              ...(contact.phone ? [{ label: t.renewal.form.phone, value: contact.phone }] : []),
              ...(pole ? [{ label: one.interest, value: t.typeset(pole) }] : []),
              { label: one.last, value: t.dates.date(contact.lastContactOn) },
            ]}
          />
          {contact.person ? (
            <p>
              <ActLink href={`/personnes/${contact.person.slug}`}>{one.person}</ActLink>
            </p>
          ) : null}
          <p className="soft">
            {one.agreedOn(t.dates.date(contact.consentAt.slice(0, 10)))} {t.typeset(`« ${contact.consentText} »`)}
          </p>
          <p className="soft">{one.erased(t.dates.date(erased))}</p>
        </Section>
      </div>
      {follower ? (
        <>
          {offered ? (
            <>
              <Furrow />
              <InvitePart contact={contact} offered={offered} today={today} />
            </>
          ) : null}
          <Furrow />
          <Section id="suite-prevue" title={one.plan} className="read">
            <PlanForm contact={contact} />
          </Section>
          <ContactActs contact={contact} poles={poles} followers={followers} />
        </>
      ) : null}
    </Page>
  );
}
