import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { TodoItem } from "../../ui/list";
import { Status } from "../../ui/status";
import { PoleTag } from "../../ui/tag";
import { daysBetween } from "../association/calendar";
import type { Vegetable } from "../poles/vegetables";
import { stateOf, type WrittenKind } from "./deadline";
import { DeadlineFields } from "./deadline-fields";

type Choice = { id: string; name: string };
type Pole = { name: string; slug: string; vegetable: Vegetable };
export type Shown = {
  id: string;
  kind: WrittenKind;
  title: string;
  dueOn: string;
  everyYear: boolean;
  holder: { id: string; name: string; slug: string } | null;
  pole: Pole | null;
  poleId: string | null;
  source: string | null;
  note: string | null;
  version: number;
  may: { tend: boolean; remove: boolean };
};

/** One to meet: when, by whom, on what ground; behind it, « c’est fait » with its proof, and its change. */
export const DeadlineLine = (props: { one: Shown; today: string; poles: Choice[]; people: Choice[] }) => {
  const { one, today, poles, people } = props;
  const t = useTexts();
  const words = t.deadlines;
  const { id, version } = one;
  const known = {
    kind: one.kind,
    title: one.title,
    dueOn: one.dueOn,
    everyYear: one.everyYear,
    holderId: one.holder?.id ?? "",
    poleId: one.poleId ?? "",
    source: one.source ?? "",
    note: one.note ?? "",
  };
  return (
    <TodoItem
      id={`e-${id}`}
      what={t.typeset(one.title)}
      meta={
        <>
          <DueStatus dueOn={one.dueOn} today={today} />
          <span>{words.dueOn(t.dates.date(one.dueOn))}</span>
          {one.holder ? <a href={`/personnes/${one.holder.slug}`}>{one.holder.name}</a> : <span>{words.nobody}</span>}
          {one.pole ? (
            <PoleTag vegetable={one.pole.vegetable} name={one.pole.name} href={`/poles/${one.pole.slug}`} />
          ) : null}
          {one.everyYear ? <span>{words.everyYear}</span> : null}
        </>
      }
    >
      {one.source ? <p className="soft small">{t.typeset(one.source)}</p> : null}
      {one.note ? <p className="small">{t.typeset(one.note)}</p> : null}
      {one.may.tend ? (
        <FormDisclosure
          verbs={["deadline.finish", "deadline.edit", "deadline.remove"]}
          of={(typed) => typed.id === id}
          summary={words.tend}
        >
          <CommandForm
            verb="deadline.finish"
            hidden={{ id, version }}
            only="id"
            prefix={`fini-${id}-`}
            className="form"
            labels={{ doneOn: words.finishedOn, proofText: words.proofField }}
          >
            <FinishFields today={today} />
          </CommandForm>
          <CommandForm
            verb="deadline.edit"
            hidden={{ id, version }}
            only="id"
            prefix={`change-${id}-`}
            className="form"
            labels={words.fields}
          >
            <DeadlineFields poles={poles} people={people} known={known} />
            <Button>{words.save}</Button>
          </CommandForm>
          {one.may.remove ? (
            <CommandForm verb="deadline.remove" hidden={{ id, version }} only="id">
              <Button variant="quiet">{words.remove}</Button>
            </CommandForm>
          ) : null}
        </FormDisclosure>
      ) : null}
    </TodoItem>
  );
};

/** How far its day is, when it matters: passed, or within thirty days. */
export const DueStatus = ({ dueOn, today }: { dueOn: string; today: string }) => {
  const words = useTexts().deadlines;
  const days = daysBetween(today, dueOn);
  const state = stateOf(dueOn, null, today);
  if (state === "passed") return <Status kind="late">{words.passed(-days)}</Status>;
  return state === "soon" ? <Status kind="info">{words.soon(days)}</Status> : null;
};

const FinishFields = ({ today }: { today: string }) => {
  const words = useTexts().deadlines;
  const field = useField();
  return (
    <>
      <Field kind="date" label={words.finishedOn} max={today} {...field("doneOn", today)} />
      <Field label={words.proofField} hint={words.proofHint} maxLength={300} {...field("proofText")} />
      <Button variant="fill">{words.finish}</Button>
    </>
  );
};
