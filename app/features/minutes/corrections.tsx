import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Section } from "../../ui/section";
import type { PaperView } from "./paper-view.server";

/** Corrections: each with who asked for it and what became of it; anyone who reads may suggest one before the signature. */
export function Corrections({ view }: { view: PaperView }) {
  const t = useTexts();
  const words = t.minutes.paper;
  if (view.sitting || (view.corrections.length === 0 && !view.open)) return null;
  return (
    <Section id="corrections" title={words.corrections}>
      {view.corrections.length === 0 && <p className="soft">{words.noCorrection}</p>}
      <ul className="corrections">
        {view.corrections.map((one) => (
          <li key={one.id}>
            <p>
              <b>{words.correctionBy(one.by, t.dates.dayMonth(one.on))}</b>
              {one.itemTitle && `, ${t.typeset(one.itemTitle)}`} ({words.correctionStates[one.status]})
            </p>
            <p className="book__prose">{t.typeset(one.text)}</p>
            {view.officer && view.open && one.status === "waiting" && <Answer view={view} correction={one} />}
          </li>
        ))}
      </ul>
      {view.open && (
        <FormDisclosure verbs={["correction.suggest"]} summary={words.suggest}>
          <CommandForm verb="correction.suggest" hidden={{ id: view.id }} className="stack">
            <Suggest view={view} />
            <Button>{words.send}</Button>
          </CommandForm>
        </FormDisclosure>
      )}
    </Section>
  );
}

function Answer({ view, correction }: { view: PaperView; correction: PaperView["corrections"][number] }) {
  const words = useTexts().minutes.paper;
  const item = view.items.find((one) => one.id === correction.itemId);
  const hidden = { correctionId: correction.id };
  return (
    <div className="stack-s">
      <CommandForm
        verb="correction.take"
        hidden={item ? { ...hidden, version: item.version } : hidden}
        only="correctionId"
        className="stack-s"
      >
        {item && <TakenText id={correction.id} notes={item.notes} />}
        <Button>{words.take}</Button>
      </CommandForm>
      <CommandForm verb="correction.decline" hidden={hidden} only="correctionId">
        <Button variant="quiet">{words.decline}</Button>
      </CommandForm>
    </div>
  );
}

function TakenText({ id, notes }: { id: string; notes: string }) {
  const words = useTexts().minutes.paper;
  const field = useField();
  return <Field kind="textarea" {...field("text", notes)} id={`pris-${id}`} label={words.takeText} rows={6} />;
}

function Suggest({ view }: { view: PaperView }) {
  const t = useTexts();
  const words = t.minutes.paper;
  const field = useField();
  return (
    <>
      <Field kind="select" {...field("itemId")} id="suggest-item" label={words.suggestPoint}>
        <option value="">{words.wholePaper}</option>
        {view.items.map((item) => (
          <option key={item.id} value={item.id}>
            {item.number}. {item.title}
          </option>
        ))}
      </Field>
      <Field kind="textarea" {...field("text")} id="suggest-text" label={words.suggestText} rows={3} />
    </>
  );
}
