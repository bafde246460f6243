import { useState } from "react";
import { CommandForm, useField, useRefusal } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";
import { BodyField } from "../association/body-field";
import { MatterField } from "../association/matter-field";
import { sayToBody } from "../association/matter-said";
import type { BodyKindName } from "../association/matters";

const questions = ["decide", "advise", "inform"] as const;
type Known = {
  id?: string;
  version?: number;
  poleId: string;
  title: string;
  text: string;
  costCents: number | null;
  question: (typeof questions)[number];
  matter: string | null;
  bodyId: string | null;
};
export type BodyToAsk = { id: string; kind: BodyKindName; name: string | null };
type Props = {
  verb: "proposal.draft" | "proposal.edit";
  known: Known;
  poles: { id: string; name: string }[];
  matters: string[];
  bodies: BodyToAsk[];
  origin?: { kind: string; id: string } | null;
  /** Their pole submits at once; others keep a draft for its lead. */
  submits: boolean;
};

/** One page: what, why, how much, and what is asked of the board. */
export const ProposalForm = ({ verb, known, poles, matters, bodies, origin, submits }: Props) => {
  const { proposals } = useTexts();
  const { fields } = proposals;
  const hidden: { [name: string]: string | number } =
    verb === "proposal.edit"
      ? { id: known.id ?? "", version: known.version ?? 0 }
      : origin
        ? { originKind: origin.kind, originId: origin.id }
        : {};
  return (
    <CommandForm
      verb={verb}
      hidden={hidden}
      labels={{ poleId: fields.pole, title: fields.title, text: fields.text, costCents: fields.cost }}
    >
      <Fields {...{ verb, known, poles, matters, bodies, submits }} />
    </CommandForm>
  );
};

const Fields = ({ verb, known, poles, matters, bodies, submits }: Omit<Props, "origin">) => {
  const t = useTexts();
  const { proposals } = t;
  const { fields } = proposals;
  const field = useField();
  const typed = useRefusal()?.typed.question;
  // Without scripts no word can follow the choice: they stay neutral.
  const [bodyId, setBodyId] = useState<string | null>(null);
  const body = bodies.find((one) => one.id === bodyId);
  const cost = known.costCents === null ? "" : String(known.costCents / 100).replace(".", t.lang === "fr" ? "," : ".");
  return (
    <div className="stack">
      <Field kind="select" label={fields.pole} {...field("poleId", known.poleId)}>
        {poles.map((pole) => (
          <option key={pole.id} value={pole.id}>
            {pole.name}
          </option>
        ))}
      </Field>
      <Field label={fields.title} hint={fields.titleHint} maxLength={140} {...field("title", known.title)} />
      <Field
        kind="textarea"
        rows={8}
        maxLength={8000}
        label={fields.text}
        hint={fields.textHint}
        {...field("text", known.text)}
      />
      <Field
        label={fields.cost}
        hint={fields.costHint}
        inputMode="decimal"
        size="short"
        unit="€"
        {...field("costCents", cost)}
      />
      <BodyField bodies={bodies} known={known.bodyId} onBody={setBodyId} />
      <MatterField options={matters} known={known.matter} />
      <Choices
        kind="radio"
        name="question"
        label={body ? fields.questionTo(sayToBody(t.association.deciding, body)) : fields.question}
        chosen={[typeof typed === "string" ? typed : known.question]}
        options={questions.map((value) => ({
          value,
          label: proposals.questions[value],
          hint: proposals.questionHints[value],
        }))}
      />
      {verb === "proposal.edit" ? (
        <Button>{t.common.save}</Button>
      ) : (
        <div className="row">
          {submits ? (
            <Button variant="fill" name="submit" value="1">
              {proposals.submit}
            </Button>
          ) : null}
          <Button variant={submits ? "line" : "fill"}>{proposals.keepDraft}</Button>
        </div>
      )}
    </div>
  );
};
