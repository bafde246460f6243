import { Check } from "lucide-react";
import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { ActLink, Button } from "../../ui/button";
import { DataTable } from "../../ui/data-table";
import { Icon } from "../../ui/icon";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import { Status } from "../../ui/status";
import { filingLastDay } from "../association/deadline";
import type { FilingStep } from "./filing-steps";
import { type ChangeShown, changeWords, chargeWords, groundWords, type InChargeShown } from "./filing-words";

/** What changed, the first decided first; `aside` offers to say that one was not a change. */
export const FilingChanges = ({
  changes,
  filing,
  aside,
}: {
  changes: ChangeShown[];
  filing: string;
  aside: boolean;
}) => {
  const t = useTexts();
  const { filing: words, filingSheet: sheet } = t.powers;
  return (
    <Section id="changements" title={sheet.changes}>
      {changes.length === 0 ? <p className="soft">{sheet.noChanges}</p> : null}
      <TodoList>
        {changes.map((one) => {
          const { label, text } = changeWords(t, one);
          const as = one.charge?.as ?? null;
          return (
            <TodoItem
              key={one.key}
              what={
                <>
                  <b>{label}</b> : {text}
                </>
              }
              meta={
                <>
                  <span>{words.happened({ kind: one.kind, as }, t.dates.date(one.day))}</span>
                  <span>{words.before(t.dates.date(filingLastDay(one.day)))}</span>
                  {one.decision ? <a href={`/decisions/${one.decision}`}>{words.byDecision(one.decision)}</a> : null}
                </>
              }
              action={
                aside && one.maySetAside ? (
                  <CommandForm
                    verb="filing.setAside"
                    action="/mandats/declarations"
                    hidden={{ change: one.key, from: filing }}
                    only="change"
                  >
                    <Button variant="quiet" label={words.setAsideThis(`${label}, ${text}`)}>
                      {words.setAside}
                    </Button>
                  </CommandForm>
                ) : undefined
              }
            />
          );
        })}
      </TodoList>
    </Section>
  );
};

/** The consolidated list as a table, and as a PDF. */
export const FilingList = ({ list, filing }: { list: InChargeShown[]; filing: string }) => {
  const t = useTexts();
  const { filingSheet: sheet } = t.powers;
  return (
    <Section
      id="liste"
      title={sheet.people}
      action={<ActLink href={`/mandats/declarations/${filing}/liste.pdf`}>{sheet.listPdf}</ActLink>}
    >
      <p className="soft">{sheet.peopleLead}</p>
      <DataTable
        id="personnes-en-charge"
        caption={sheet.people}
        hideCaption
        columns={(["name", "charge", "since"] as const).map((key) => ({ key, label: sheet.columns[key] }))}
        rows={list.map(({ id, who, charges }) => ({
          id,
          cells: {
            name: <a href={`/personnes/${who.slug}`}>{who.name}</a>,
            charge: charges.map((one) => <div key={chargeWords(t, one.charge)}>{chargeWords(t, one.charge)}</div>),
            since: charges.map((one) => (
              <div key={chargeWords(t, one.charge)}>{groundWords(t, { ...one, day: one.since })}</div>
            )),
          },
        }))}
      />
    </Section>
  );
};

type Paper = { step: FilingStep; doneOn: string | null };

/** The papers to gather: the filer ticks them, the board reads where they stand. */
export const FilingPapers = ({
  papers,
  filing,
  mayTick,
  localLaw,
}: {
  papers: Paper[];
  filing: string;
  mayTick: boolean;
  localLaw: boolean;
}) => {
  const t = useTexts();
  const { filingSheet: sheet } = t.powers;
  const named = localLaw ? sheet.courtPapers : sheet.papers;
  const done = papers.filter((one) => one.doneOn !== null).length;
  return (
    <Section
      id="pieces"
      title={sheet.steps}
      action={<span className="soft">{sheet.stepsDone(done, papers.length)}</span>}
    >
      <TodoList>
        {papers.map(({ step, doneOn }) => (
          <TodoItem
            key={step}
            what={named[step]}
            meta={
              doneOn ? <Status kind="ok">{sheet.readyOn(t.dates.date(doneOn))}</Status> : <span>{sheet.notReady}</span>
            }
            action={
              mayTick ? (
                <CommandForm verb="filing.tick" hidden={{ filing, step, done: doneOn ? "" : "1" }} only="step">
                  <Button
                    variant={doneOn ? "quiet" : "line"}
                    label={doneOn ? sheet.untick(named[step]) : sheet.tick(named[step])}
                  >
                    {doneOn ? null : <Icon of={Check} />}
                    {doneOn ? sheet.notReady : sheet.ready}
                  </Button>
                </CommandForm>
              ) : undefined
            }
          />
        ))}
      </TodoList>
    </Section>
  );
};
