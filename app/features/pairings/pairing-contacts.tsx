import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";

type Half = { id: string; givenName: string };
type Contact = { id: string; heldOn: string; lines: { personId: string; line: string }[] };
type Props = { pairing: string; open: boolean; contacts: Contact[]; own: Half; other: Half };

/** The meetings of the two, each with its two lines; one writes one's own only. */
export const PairingContacts = ({ pairing, open, contacts, own, other }: Props) => {
  const t = useTexts();
  const { one } = t.pairings;
  return (
    <Section id="rencontres" title={one.contacts}>
      {contacts.length === 0 ? (
        <p className="soft">{one.noContacts}</p>
      ) : (
        <TodoList>
          {contacts.map((contact) => (
            <TodoItem key={contact.id} what={t.dates.full(contact.heldOn)}>
              <Lines pairing={pairing} open={open} contact={contact} own={own} other={other} />
            </TodoItem>
          ))}
        </TodoList>
      )}
    </Section>
  );
};

const Lines = ({ pairing, open, contact, own, other }: Omit<Props, "contacts"> & { contact: Contact }) => {
  const t = useTexts();
  const lineOf = (half: Half) => contact.lines.find((line) => line.personId === half.id)?.line;
  const mine = lineOf(own);
  return (
    <>
      {[own, other].map((half) => (
        <p key={half.id}>
          <b>{half.givenName}</b> {lineOf(half) ? `: ${t.typeset(lineOf(half) ?? "")}` : t.pairings.one.noLine}
        </p>
      ))}
      {open ? <WriteLine pairing={pairing} contact={contact.id} known={mine} /> : null}
    </>
  );
};

const WriteLine = ({ pairing, contact, known }: { pairing: string; contact: string; known?: string }) => {
  const { one } = useTexts().pairings;
  return (
    <FormDisclosure
      verbs={["pairing.addLine"]}
      of={(typed) => typed.contact === contact}
      summary={known ? one.changeLine : one.writeLine}
    >
      <CommandForm
        verb="pairing.addLine"
        hidden={{ pairing, contact }}
        only="contact"
        prefix={`${contact.slice(-6)}-`}
        className="form"
        labels={{ line: one.yourLine }}
      >
        <LineField known={known} />
        <Button>{one.keepLine}</Button>
      </CommandForm>
    </FormDisclosure>
  );
};

const LineField = ({ known }: { known?: string }) => {
  const { one } = useTexts().pairings;
  return (
    <Field
      {...useField()("line", known)}
      label={one.yourLine}
      hint={one.meetLineHint}
      maxLength={140}
      autoComplete="off"
    />
  );
};
