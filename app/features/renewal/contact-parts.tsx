import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Field } from "../../ui/field";
import { NextThing } from "../../ui/next-thing";
import { FollowerField, type Known, NextFields, PoleField, WhoFields } from "./contact-fields";
import { type ContactStep, contactSteps, moves } from "./contact-steps";

type At = { id: string; version: number; step: ContactStep };
type Choosable = { id: string; name: string };

/** What comes next on the way, and the button that notes it. */
export const NextMove = ({ contact, sits }: { contact: At; sits: boolean }) => {
  const { one, way } = useTexts().renewal;
  const onward = moves[contact.step].filter((to) => contactSteps.indexOf(to) > contactSteps.indexOf(contact.step));
  const needsSeat = contact.step === "candidate" && !sits;
  const hint = {
    candidate: sits ? one.sitText : one.advice.candidate,
    guest: `${one.advice.guest} ${one.candidateText}`,
  };
  const text = contact.step === "candidate" || contact.step === "guest" ? hint[contact.step] : one.advice[contact.step];
  return (
    <NextThing
      bar
      kicker={one.kicker}
      title={way.steps[onward[0] ?? contact.step]}
      actions={
        <>
          {needsSeat ? (
            <ButtonLink variant="fill" href="/sieges#donner">
              {one.seat}
            </ButtonLink>
          ) : null}
          {contact.step === "elected" ? (
            <ButtonLink variant="fill" href="/bienvenue">
              {one.welcome}
            </ButtonLink>
          ) : null}
          {onward.map((to, n) =>
            needsSeat ? null : (
              <CommandForm
                key={to}
                verb="contact.move"
                hidden={{ contact: contact.id, to, version: contact.version }}
                only="to"
              >
                <Button variant={n === 0 ? "fill" : "line"}>{one.go[to]}</Button>
              </CommandForm>
            ),
          )}
        </>
      }
    >
      {text}
    </NextThing>
  );
};

/** A slip is corrected one step back; a candidature is not. */
export const BackMove = ({ contact }: { contact: At }) => {
  const { one } = useTexts().renewal;
  const back = moves[contact.step].find((to) => contactSteps.indexOf(to) < contactSteps.indexOf(contact.step));
  if (!back) return null;
  return (
    <CommandForm verb="contact.move" hidden={{ contact: contact.id, to: back, version: contact.version }} only="to">
      <Button variant="quiet">{one.back}</Button>
    </CommandForm>
  );
};

type PlanProps = { contact: At & { nextStep: string | null; nextOn: string | null } };

export const PlanForm = ({ contact }: PlanProps) => {
  const { one, form } = useTexts().renewal;
  return (
    <CommandForm
      verb="contact.plan"
      className="form"
      hidden={{ contact: contact.id, version: contact.version }}
      labels={{ ...form, heldOn: one.heldOn }}
    >
      <HeldOn />
      <NextFields step={contact.nextStep} day={contact.nextOn} />
      <Button>{one.planDo}</Button>
    </CommandForm>
  );
};

const HeldOn = () => {
  const { one } = useTexts().renewal;
  return <Field {...useField()("heldOn")} kind="date" label={one.heldOn} hint={one.heldOnHint} />;
};

type ActsProps = { contact: At & Known; poles: Choosable[]; followers: Choosable[] };

/** Correcting, handing over, erasing: folded, for they are rare. */
export const ContactActs = ({ contact, poles, followers }: ActsProps) => {
  const { one, form } = useTexts().renewal;
  return (
    <>
      <FormDisclosure line summary={one.correct} verbs={["contact.change"]}>
        <CommandForm
          verb="contact.change"
          className="form"
          hidden={{ contact: contact.id, version: contact.version }}
          labels={form}
        >
          <WhoFields known={contact} />
          <PoleField poles={poles} known={contact.poleId} />
          <Button>{form.save}</Button>
        </CommandForm>
      </FormDisclosure>
      {followers.length > 0 ? (
        <FormDisclosure line summary={one.handOver} verbs={["contact.handOver"]}>
          <CommandForm verb="contact.handOver" className="form" hidden={{ contact: contact.id }} labels={form}>
            <p>{one.handOverText}</p>
            <FollowerField people={followers} must />
            <Button>{one.handOverDo}</Button>
          </CommandForm>
        </FormDisclosure>
      ) : null}
      <FormDisclosure line summary={one.forget} verbs={["contact.forget"]}>
        <CommandForm verb="contact.forget" className="form" hidden={{ contact: contact.id }}>
          <p>{one.forgetText}</p>
          <Button variant="danger">{one.forgetDo}</Button>
        </CommandForm>
      </FormDisclosure>
    </>
  );
};
