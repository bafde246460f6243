import type { ComponentProps } from "react";
import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { ActLink, Button, ButtonLink } from "../../ui/button";
import { Furrow } from "../../ui/furrow";
import { Facts } from "../../ui/list";
import { Section } from "../../ui/section";
import { Handovers } from "./pole-handover";
import { PolePeople, type Tending } from "./pole-people";
import { YearlyLook } from "./pole-review";

type Whole = {
  today: string;
  kinds: { [person: string]: "board" | "team" | "volunteer" | "member" };
  reviews: ComponentProps<typeof YearlyLook>["reviews"];
  handovers: ComponentProps<typeof Handovers>["handovers"];
  duties: { id: string; name: string }[];
  pillar: string | null;
  /** The decisions that named its leads, by person, and the one that opened or closed it. */
  decidedLeads: { [person: string]: string };
  decidedBy: string | null;
  /** may read who holds what in the whole association */
  governs: boolean;
  next: string | null;
};

type Free = {
  latitude: string | null;
  theme: string | null;
  aloneCents: number | null;
  envelopeCents: number | null;
  usedCents: number | null;
};

type Props = {
  me: string;
  pole: { id: string; slug: string; closedOn: string | null; reviewOn: string | null } & Free;
  people: Tending[];
  /** null for who reads the remit and the leads only */
  whole: Whole | null;
  mayEdit: boolean;
  mayJoin: boolean;
  mayReview: boolean;
};

/** Beside a pole's work: who takes care of it, what it carries, its yearly look. */
export const PoleSide = ({ me, pole, people, whole, mayEdit, mayJoin, mayReview }: Props) => {
  const t = useTexts();
  const { pole: words } = t.poles;
  const inside = people.some((one) => one.id === me);
  return (
    <div>
      <Section id="soin" title={words.care}>
        <PolePeople people={people} kinds={whole?.kinds} decided={whole?.decidedLeads} open={whole !== null} />
        {pole.closedOn === null ? (
          <div className="row">
            {inside ? <Leave me={me} pole={pole.id} /> : null}
            {!inside && mayJoin && whole?.next !== "join" ? <Join me={me} pole={pole.id} /> : null}
            {mayEdit ? (
              <ButtonLink variant="quiet" href={`/poles/${pole.slug}/modifier`}>
                {words.edit}
              </ButtonLink>
            ) : null}
          </div>
        ) : null}
      </Section>
      {whole ? <Handovers handovers={whole.handovers} today={whole.today} /> : null}
      {whole ? <Carried whole={whole} pole={pole} /> : null}
      {whole && pole.closedOn === null ? (
        <YearlyLook
          slug={pole.slug}
          reviewOn={pole.reviewOn}
          today={whole.today}
          reviews={whole.reviews}
          mayReview={mayReview}
        />
      ) : null}
    </div>
  );
};

const Join = ({ me, pole }: { me: string; pole: string }) => (
  <CommandForm verb="pole.join" hidden={{ pole, person: me }}>
    <Button>{useTexts().poles.pole.join}</Button>
  </CommandForm>
);

const Leave = ({ me, pole }: { me: string; pole: string }) => (
  <CommandForm verb="pole.leave" hidden={{ pole, person: me }}>
    <Button variant="quiet">{useTexts().poles.pole.leave}</Button>
  </CommandForm>
);

const Carried = ({ whole, pole }: { whole: Whole; pole: Free }) => {
  const t = useTexts();
  const { pole: words, latitude } = t.poles;
  const euros = (cents: number) => t.powers.euros(t.counting.number(cents / 100));
  const alone = [
    pole.aloneCents === null ? null : latitude.upTo(euros(pole.aloneCents)),
    pole.latitude === null ? null : t.typeset(pole.latitude),
  ].filter((one) => one !== null);
  const { envelopeCents: all, usedCents: used } = pole;
  const facts = [
    ...(whole.pillar ? [{ label: words.pillar, value: t.typeset(whole.pillar) }] : []),
    ...(pole.theme ? [{ label: words.theme, value: t.typeset(pole.theme) }] : []),
    ...(alone.length > 0 ? [{ label: words.latitude, value: alone.join(" ") }] : []),
    ...(whole.decidedBy
      ? [
          {
            label: words.decidedBy,
            value: <a href={`/decisions/${whole.decidedBy}`}>{t.effects.byDecision(whole.decidedBy)}</a>,
          },
        ]
      : []),
    ...(all === null
      ? []
      : [
          {
            label: latitude.envelopeLabel,
            value: used === null ? latitude.envelope(euros(all)) : latitude.used(euros(used), euros(all)),
          },
        ]),
  ];
  if (whole.duties.length === 0 && facts.length === 0) return null;
  return (
    <>
      <Furrow />
      <Section
        id="porte"
        title={words.duties}
        action={whole.governs ? <ActLink href="/qui-tient-quoi">{t.duties.held.title}</ActLink> : undefined}
      >
        {whole.duties.length > 0 ? (
          <ul className="stack-s pole-duties">
            {whole.duties.map((duty) => (
              <li key={duty.id}>{t.typeset(duty.name)}</li>
            ))}
          </ul>
        ) : null}
        {facts.length > 0 ? <Facts facts={facts} stack /> : null}
      </Section>
    </>
  );
};
