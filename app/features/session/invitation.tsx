import { Printer } from "lucide-react";
import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Field } from "../../ui/field";
import { NextThing } from "../../ui/next-thing";
import { Qr } from "../../ui/qr";
import { Section } from "../../ui/section";
import { CopyText } from "../outbox/copy-text";

export type Invited = { name: string; code: string; until: string; address: string };

/** The code just made, shown this once: to read out, to copy, or to print as a sheet. */
export const InvitationMade = ({ invited }: { invited: Invited }) => {
  const t = useTexts();
  const { access } = t.session;
  const { name, code, until, address } = invited;
  return (
    <NextThing
      kicker={access.doneKicker}
      title={access.doneTitle(name)}
      actions={
        <>
          <form method="post" action="/reglages/acces/feuille" target="_blank" rel="noopener">
            <input type="hidden" name="code" value={code} />
            <Button icon={Printer}>{access.print}</Button>
          </form>
          <CopyText id="invitation" text={access.doneMessage(name, address, code)} />
        </>
      }
    >
      <p className="h2">{code}</p>
      <p>{access.doneText(t.dates.instantDay(until, t.zone))}</p>
      <p className="soft">{address}</p>
      <Qr text={`${address}#${code}`} label={access.qr} />
    </NextThing>
  );
};

/** A keeper who never came in yet, with the button that makes their code. */
export const KeeperWaited = ({ person }: { person: { id: string; name: string } }) => {
  const { access } = useTexts().session;
  return (
    <NextThing
      bar
      kicker={access.waitedKicker}
      title={access.waitedTitle(person.name)}
      actions={
        <CommandForm verb="access.invite" hidden={{ person: person.id }} only="person">
          <Button variant="fill">{access.waitedDo}</Button>
        </CommandForm>
      }
    >
      {access.waitedText}
    </NextThing>
  );
};

/** Gives access to somebody of the list. */
export const InviteForm = ({ others }: { others: { id: string; name: string }[] }) => {
  const { access } = useTexts().session;
  return (
    <Section id="inviter" title={access.inviteTitle}>
      {others.length === 0 ? (
        <p className="soft">{access.nobodyLeft}</p>
      ) : (
        <CommandForm verb="access.invite" className="form" labels={{ person: access.whom }}>
          <WhomField others={others} />
        </CommandForm>
      )}
      <p>
        <ButtonLink variant="quiet" href="/personnes/nouvelle">
          {access.addPerson}
        </ButtonLink>
      </p>
    </Section>
  );
};

const WhomField = ({ others }: { others: { id: string; name: string }[] }) => {
  const { access } = useTexts().session;
  const field = useField();
  return (
    <>
      <Field {...field("person")} kind="select" label={access.whom} hint={access.inviteHint}>
        <option value="">{access.choose}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Field>
      <Button>{access.invite}</Button>
    </>
  );
};
