import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import { sayBody, sayMatter } from "./matter-said";
import { type BodyKindName, matterKeys, type OwnMatter } from "./matters";

export type BodyShown = {
  id: string;
  kind: BodyKindName;
  name: string | null;
  article: string | null;
  matters: OwnMatter[];
};

/** One body: what it decides alone with its articles, and what a keeper may change of it. */
export const BodyCard = ({ body, today, mayChange }: { body: BodyShown; today: string; mayChange: boolean }) => {
  const t = useTexts();
  const { bodies: words, deciding } = t.association;
  const usual = deciding.kinds[body.kind];
  return (
    <Section id={`instance-${body.id}`} title={t.typeset(sayBody(deciding, body))}>
      <p className="meta">
        {body.name !== null ? <span>{usual}</span> : null}
        {body.article ? <span>{words.founded(body.article)}</span> : null}
        <a href={`/reglages/regles/${body.id}`}>{words.rules}</a>
        {body.kind === "assembly" ? null : <a href={`/sieges#instance-${body.id}`}>{words.seats}</a>}
      </p>
      <h3>{words.alone}</h3>
      {body.matters.length === 0 ? (
        <p className="soft">{words.nothingAlone}</p>
      ) : (
        <TodoList>
          {body.matters.map((one) => (
            <Matter key={one.id} matter={one} mayChange={mayChange} />
          ))}
        </TodoList>
      )}
      {mayChange ? <Tools body={body} usual={usual} today={today} /> : null}
    </Section>
  );
};

const Matter = ({ matter, mayChange }: { matter: OwnMatter; mayChange: boolean }) => {
  const t = useTexts();
  const { bodies: words, matters } = t.association;
  const said = t.typeset(sayMatter(matters, matter.matter));
  const euros = new Intl.NumberFormat(t.lang === "fr" ? "fr-FR" : "en-GB", { style: "currency", currency: "EUR" });
  return (
    <TodoItem
      what={said}
      meta={
        <>
          {matter.article ? <span>{words.article(matter.article)}</span> : null}
          {matter.aboveCents === null ? null : <span>{words.above(euros.format(matter.aboveCents / 100))}</span>}
        </>
      }
      action={
        mayChange ? (
          <CommandForm verb="body.yields" hidden={{ kept: matter.id }} only="kept">
            <Button variant="quiet" aria-label={words.yieldsWhat(said)}>
              {words.yields}
            </Button>
          </CommandForm>
        ) : undefined
      }
    />
  );
};

const Tools = ({ body, usual, today }: { body: BodyShown; usual: string; today: string }) => {
  const words = useTexts().association.bodies;
  const mine = (typed: { body?: string | string[] }) => typed.body === body.id;
  const closes = body.kind === "bureau" || body.kind === "other";
  return (
    <>
      <FormDisclosure verbs={["body.decides"]} of={mine} summary={words.add} id={`reserver-${body.id}`}>
        <CommandForm
          verb="body.decides"
          hidden={{ body: body.id }}
          only="body"
          prefix={`m-${body.id}-`}
          className="form"
          labels={{ matter: words.matter, ownWords: words.ownWords, aboveCents: words.aboveLabel }}
        >
          <MatterFields />
        </CommandForm>
      </FormDisclosure>
      <FormDisclosure verbs={["body.edit"]} of={mine} line summary={words.edit}>
        <CommandForm
          verb="body.edit"
          hidden={{ body: body.id }}
          only="body"
          prefix={`e-${body.id}-`}
          className="form"
          labels={{ name: words.name, article: words.articleLabel }}
        >
          <FaceFields body={body} hint={closes ? undefined : words.nameHint(usual)} />
        </CommandForm>
      </FormDisclosure>
      {closes ? (
        <FormDisclosure verbs={["body.close"]} of={mine} line summary={words.close}>
          <CommandForm
            verb="body.close"
            hidden={{ body: body.id }}
            only="body"
            prefix={`c-${body.id}-`}
            className="form"
          >
            <CloseFields today={today} />
          </CommandForm>
        </FormDisclosure>
      ) : null}
    </>
  );
};

const MatterFields = () => {
  const { bodies: words, matters } = useTexts().association;
  const field = useField();
  return (
    <>
      <Field kind="select" label={words.matter} {...field("matter")}>
        <option value="">{words.choose}</option>
        {matterKeys.map((key) => (
          <option key={key} value={key}>
            {matters[key]}
          </option>
        ))}
      </Field>
      <Field {...field("ownWords")} label={words.ownWords} hint={words.ownWordsHint} maxLength={80} />
      <Field {...field("article")} label={words.articleLabel} hint={words.articleHint} size="short" maxLength={80} />
      <Field
        {...field("aboveCents")}
        label={words.aboveLabel}
        hint={words.aboveHint}
        inputMode="decimal"
        size="short"
        unit="€"
      />
      <Button>{words.go}</Button>
    </>
  );
};

const FaceFields = ({ body, hint }: { body: BodyShown; hint?: string }) => {
  const words = useTexts().association.bodies;
  const field = useField();
  return (
    <>
      <Field {...field("name", body.name)} label={words.name} hint={hint} maxLength={60} />
      <Field {...field("article", body.article)} label={words.articleLabel} size="short" maxLength={80} />
      <Button>{words.save}</Button>
    </>
  );
};

const CloseFields = ({ today }: { today: string }) => {
  const words = useTexts().association.bodies;
  const field = useField();
  return (
    <>
      <p className="hint">{words.closeHint}</p>
      <Field {...field("closedOn", today)} kind="date" label={words.closedOn} />
      <Button>{words.close}</Button>
    </>
  );
};
