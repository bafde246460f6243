import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Facts, TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import { Status } from "../../ui/status";
import { PoleTag } from "../../ui/tag";
import type { VegetableName } from "../../ui/vegetable";

type Contact = {
  email: string | null;
  phone: string | null;
  /** For those who call meetings: no address at all, or who reads the same one. */
  noAddress: boolean;
  sharers: string[];
  sharedEmail: boolean;
};

/** How to reach a person, as far as they or their role allow. */
export const ContactSection = ({ email, phone, noAddress, sharers, sharedEmail }: Contact) => {
  const { one, directory } = useTexts().people;
  const facts = [
    ...(email ? [{ label: one.email, value: <a href={`mailto:${email}`}>{email}</a> }] : []),
    ...(phone ? [{ label: one.phone, value: <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a> }] : []),
  ];
  const shared = sharers.length > 0 ? directory.sharedWith(sharers) : sharedEmail ? directory.sharedOutside : null;
  return (
    <Section id="contact" title={one.contact}>
      {facts.length > 0 ? <Facts stack facts={facts} /> : null}
      {facts.length === 0 && !noAddress ? <p className="soft">{one.noContact}</p> : null}
      {noAddress ? <p className="soft">{directory.noAddressText}</p> : null}
      {shared ? (
        <p className="soft">
          {shared}. {directory.sharedText}
        </p>
      ) : null}
    </Section>
  );
};

/** The photo of a page, with the one tap that takes it back. */
export const PhotoWithdraw = ({ person, since }: { person: string; since: string | null }) => {
  const t = useTexts();
  const { one } = t.people;
  return (
    <CommandForm verb="person.portrait" hidden={{ person }} className="row">
      {since ? <span className="soft">{one.portraitSince(t.dates.instantDay(since, t.zone))}</span> : null}
      <Button variant="quiet">{one.portraitRemove}</Button>
    </CommandForm>
  );
};

type Mandate = {
  id: string;
  startsOn: string;
  endsOn: string | null;
  endedOn: string | null;
  origin: "elected" | "coOpted" | "exOfficio";
  title: string | null;
  label: string | null;
  rank: number;
  kind: "assembly" | "board" | "bureau" | "other";
  bodyName: string | null;
  passed: boolean;
};

/** Every mandate, held or past, with its body, its seat, its origin. */
export const MandateSection = ({ mandates }: { mandates: Mandate[] }) => {
  const t = useTexts();
  const { one, origins, mandatesPage } = t.people;
  const bodyOf = (mandate: Mandate) =>
    mandate.bodyName ?? (mandate.kind === "assembly" ? t.words.assembly.One : t.words.board.One);
  return (
    <Section id="mandats" title={one.mandates}>
      {mandates.length === 0 ? (
        <p className="soft">{one.noMandate}</p>
      ) : (
        <TodoList>
          {mandates.map((mandate) => (
            <TodoItem
              key={mandate.id}
              what={[bodyOf(mandate), mandate.title ?? mandate.label ?? mandatesPage.seat(mandate.rank)].join(", ")}
              meta={
                <>
                  <span>{origins[mandate.origin]}</span>
                  <span>{one.since(t.dates.date(mandate.startsOn))}</span>
                  <MandateEnd mandate={mandate} />
                </>
              }
            />
          ))}
        </TodoList>
      )}
    </Section>
  );
};

const MandateEnd = ({ mandate }: { mandate: Mandate }) => {
  const t = useTexts();
  const { one } = t.people;
  if (mandate.endedOn) return <span>{one.ended(t.dates.date(mandate.endedOn))}</span>;
  if (!mandate.endsOn) return null;
  const day = t.dates.date(mandate.endsOn);
  return mandate.passed ? <Status kind="late">{one.endPassed(day)}</Status> : <span>{one.until(day)}</span>;
};

type Pole = { id: string; slug: string; name: string; vegetable: VegetableName; part: string };
type Pairing = { id: string; givenName: string; familyName: string };

/** The poles a person works in, and their pairings for whoever may know. */
export const PolesSection = ({ poles, pairings }: { poles: Pole[]; pairings: Pairing[] }) => {
  const t = useTexts();
  const { one } = t.people;
  return (
    <>
      <Section id="poles" title={one.poles}>
        {poles.length === 0 ? <p className="soft">{one.noPole}</p> : null}
        <ul className="stack-s">
          {poles.map((pole) => (
            <li key={`${pole.id} ${pole.part}`} className="row">
              <PoleTag vegetable={pole.vegetable} name={t.typeset(pole.name)} href={`/poles/${pole.slug}`} />
              {pole.part === "lead" ? <span>{t.words.lead.one}</span> : null}
            </li>
          ))}
        </ul>
      </Section>
      {pairings.length > 0 ? (
        <Section id="binomes" title={one.pairings}>
          <ul className="stack-s">
            {pairings.map((pairing) => (
              <li key={pairing.id}>
                <a className="act" href={`/binomes/${pairing.id}`}>
                  {one.with(`${pairing.givenName} ${pairing.familyName}`)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
};
