import { Form, useActionData, useRouteLoaderData } from "@remix-run/react";
import { useId } from "react";
import type { Refusal } from "../../command.server";
import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useHeld } from "../../held";
import type { RootView } from "../../root-view";
import { useTexts } from "../../texts/texts";
import { ActLink, Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { FieldError } from "../../ui/label";
import { Section } from "../../ui/section";
import type { FilingStatus } from "./filing-steps";

export type SheetActs = {
  id: string;
  status: FilingStatus;
  today: string;
  digest: string;
  receivedOn: string | null;
  receiptNumber: string | null;
  receiptHash: string | null;
};

/** Noting the day it was sent: what was read is sent along, so that nothing slips in unread. */
export const SendForm = ({ filing: { id, digest, today } }: { filing: SheetActs }) => {
  const { filingSheet: sheet } = useTexts().powers;
  return (
    <Section id="envoyer" title={sheet.send} className="read">
      <p className="soft">{sheet.sendLead}</p>
      <CommandForm
        verb="filing.send"
        className="form"
        hidden={{ filing: id, seen: digest }}
        labels={{ sentOn: sheet.sentOn }}
      >
        <SendFields today={today} />
      </CommandForm>
    </Section>
  );
};

const SendFields = ({ today }: { today: string }) => {
  const { filingSheet: sheet } = useTexts().powers;
  const field = useField();
  return (
    <>
      <Field {...field("sentOn", today)} kind="date" label={sheet.sentOn} size="short" />
      <Button variant="fill">{sheet.sendDo}</Button>
    </>
  );
};

/** The receipt to note, or the one noted with its copy. */
export const ReceiptPart = ({ filing, mayWrite }: { filing: SheetActs; mayWrite: boolean }) => {
  const t = useTexts();
  const {
    filingSheet: sheet,
    filing: { list },
  } = t.powers;
  const received = filing.status === "received";
  const labels = { receivedOn: sheet.receivedOn, number: sheet.number };
  const form = (
    <CommandForm verb="filing.receive" className="form" hidden={{ filing: filing.id }} labels={labels}>
      <ReceiptFields filing={filing} />
    </CommandForm>
  );
  return (
    <Section id="recepisse" title={sheet.receipt} className="read">
      {received ? (
        <p>
          <b>{list.receipt(filing.receiptNumber ?? "")}</b>, {t.dates.date(filing.receivedOn ?? "")}{" "}
          {filing.receiptHash ? <ActLink href={`/fichiers/${filing.receiptHash}`}>{sheet.seeCopy}</ActLink> : null}
        </p>
      ) : (
        <>
          <p className="soft">{sheet.receiptLead}</p>
          {mayWrite ? form : null}
        </>
      )}
      {received && mayWrite ? (
        <>
          <CopyForm filing={filing.id} />
          <FormDisclosure verbs={["filing.receive"]} line summary={sheet.mend} id="corriger">
            {form}
          </FormDisclosure>
        </>
      ) : null}
    </Section>
  );
};

const ReceiptFields = ({ filing }: { filing: SheetActs }) => {
  const { filingSheet: sheet } = useTexts().powers;
  const field = useField();
  return (
    <>
      <Field {...field("number", filing.receiptNumber)} label={sheet.number} size="short" />
      <Field
        {...field("receivedOn", filing.receivedOn ?? filing.today)}
        kind="date"
        label={sheet.receivedOn}
        size="short"
      />
      <Button variant={filing.status === "sent" ? "fill" : "line"}>
        {filing.status === "sent" ? sheet.receiptDo : sheet.mendDo}
      </Button>
    </>
  );
};

/** A file cannot stand in a command's plain form: this one carries it, and nothing else. */
const CopyForm = ({ filing }: { filing: string }) => {
  const t = useTexts();
  const { filingSheet: sheet } = t.powers;
  const root = useRouteLoaderData<RootView>("root");
  const own = useId();
  const answer = useHeld(useActionData<Refusal>());
  const wrong = answer?.verb === "filing.attach" ? answer.reason : undefined;
  return (
    <Form method="post" encType="multipart/form-data" className="form">
      <input type="hidden" name="filing" value={filing} />
      <input type="hidden" name="key" value={`${root?.seed ?? ""}${own}`} />
      <div>
        <label className="label" htmlFor="copy">
          {sheet.copy}
        </label>
        <span className="hint" id="copy-aide">
          {sheet.copyHint}
        </span>
        <FieldError id="copy" error={wrong ? t.reason(wrong) : undefined} />
        <input
          className="field"
          type="file"
          id="copy"
          name="copy"
          accept="application/pdf,image/jpeg,image/png,image/webp"
          aria-describedby="copy-aide"
        />
      </div>
      <Button>{sheet.copyDo}</Button>
    </Form>
  );
};

type Moves = { takeBack: boolean; correct: boolean; drop: boolean; take: boolean };

/** What is done seldom: taking it back, correcting, closing it unsent, taking it over. */
export const OtherMoves = ({ id, by, may }: { id: string; by: string; may: Moves }) => {
  const { filingSheet: sheet } = useTexts().powers;
  if (!may.takeBack && !may.correct && !may.drop && !may.take) return null;
  return (
    <FormDisclosure
      verbs={["filing.takeBack", "filing.correct", "filing.drop", "filing.take"]}
      line
      summary={sheet.other}
      id="autres"
    >
      {may.take ? (
        <CommandForm verb="filing.take" className="form" hidden={{ filing: id }}>
          <p className="soft">{sheet.takeLead(by)}</p>
          <Button>{sheet.take}</Button>
        </CommandForm>
      ) : null}
      {may.takeBack ? (
        <CommandForm verb="filing.takeBack" className="form" hidden={{ filing: id }}>
          <Button>{sheet.takeBack}</Button>
        </CommandForm>
      ) : null}
      {may.correct ? (
        <CommandForm verb="filing.correct" className="form" hidden={{ filing: id }}>
          <Button>{sheet.correct}</Button>
        </CommandForm>
      ) : null}
      {may.drop ? (
        <CommandForm verb="filing.drop" className="form" hidden={{ filing: id }}>
          <p className="soft">{sheet.dropLead}</p>
          <Button variant="danger">{sheet.drop}</Button>
        </CommandForm>
      ) : null}
    </FormDisclosure>
  );
};
