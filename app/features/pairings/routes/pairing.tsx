import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { useTexts } from "../../../texts/texts";
import { Furrow } from "../../../ui/furrow";
import { Facts } from "../../../ui/list";
import { NoticeLine } from "../../../ui/notice-line";
import { Page } from "../../../ui/page";
import { PoleTag } from "../../../ui/tag";
import { everyName, poleFaces } from "../../poles/queries.server";
import {
  acceptPairing,
  addPairingLine,
  declinePairing,
  endPairing,
  meetInPairing,
  setPairingHours,
} from "../commands.server";
import { AnswerPairing, EndPairing, HoursForm, MeetForm } from "../pairing-acts";
import { PairingContacts } from "../pairing-contacts";
import { contactsOf, pairingById } from "../queries.server";
import { erasedFrom } from "../state";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today } = await enter(args, "pairing");
  const pairing = await pairingById(db, me, args.params.id ?? "", today);
  if (!pairing || me.kind !== "person") throw new Response(null, { status: 404 });
  const names = await everyName(db);
  return {
    me: me.id,
    today,
    pairing,
    pole: (await poleFaces(db)).get(pairing.poleId) ?? null,
    proposer: names.get(pairing.proposedBy)?.name ?? "",
    contacts: await contactsOf(db, pairing),
    erasedOn: pairing.endedOn ? erasedFrom(pairing.endedOn) : null,
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "pairing", [acceptPairing, declinePairing, setPairingHours, meetInPairing, addPairingLine, endPairing]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.pairing.administrator.givenName} · ${data?.pairing.employee.givenName} · Terreau` },
];

export default function Pairing() {
  const t = useTexts();
  const { me, today, pairing, pole, proposer, contacts, erasedOn } = useLoaderData<typeof loader>();
  const { one, list, rhythms } = t.pairings;
  const { administrator, employee } = pairing;
  const own = administrator.id === me ? administrator : employee;
  const other = administrator.id === me ? employee : administrator;
  const waits = pairing.state === "proposed" || pairing.state === "acceptedByOne";
  return (
    <Page
      title={one.title(administrator.name, employee.name)}
      lead={t.typeset(pairing.purpose)}
      current="more"
      width="read"
      className="pole"
      crumbs={[{ href: "/binomes", label: list.page }]}
    >
      {waits ? <p className="soft">{one.proposedText(proposer)}</p> : null}
      {pairing.mine && waits && own.acceptedAt === null ? (
        <AnswerPairing pairing={pairing.id} employee={own.id === employee.id} />
      ) : null}
      {pairing.mine && waits && own.acceptedAt !== null ? (
        <NoticeLine kind="info" word={t.poles.pole.toKnow}>
          {one.waiting(other.givenName)}
        </NoticeLine>
      ) : null}
      {pairing.mine && pairing.state === "living" ? (
        <MeetForm pairing={pairing.id} today={today} rhythm={rhythms[pairing.rhythm]} />
      ) : null}
      {pairing.endedOn ? (
        <NoticeLine kind="info" word={t.poles.pole.toKnow}>
          {one.ended(t.dates.date(pairing.endedOn))} {erasedOn ? one.erased(t.dates.date(erasedOn)) : null}
          {pairing.endNote ? t.typeset(` « ${pairing.endNote} »`) : null}
        </NoticeLine>
      ) : null}
      <Facts
        facts={[
          ...(pole
            ? [
                {
                  label: one.pole,
                  value: (
                    <PoleTag vegetable={pole.vegetable} name={t.typeset(pole.name)} href={`/poles/${pole.slug}`} />
                  ),
                },
              ]
            : []),
          { label: one.rhythm, value: rhythms[pairing.rhythm] },
          ...(pairing.startedOn ? [{ label: one.since, value: t.dates.date(pairing.startedOn) }] : []),
          ...(pairing.mine
            ? [administrator, employee].map((half) => ({
                label: one.hours(half.givenName),
                value: half.hours ? t.typeset(half.hours) : one.noHours,
              }))
            : []),
        ]}
      />
      <Furrow />
      {pairing.mine ? (
        <>
          <PairingContacts
            pairing={pairing.id}
            open={pairing.state === "living"}
            contacts={contacts}
            own={own}
            other={other}
          />
          {pairing.state === "living" ? (
            <>
              <Furrow />
              <HoursForm pairing={pairing.id} hours={own.hours} />
              <EndPairing pairing={pairing.id} other={other.givenName} />
            </>
          ) : null}
        </>
      ) : (
        <p className="soft">{one.onlyExists}</p>
      )}
    </Page>
  );
}
