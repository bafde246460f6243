import { CommandForm } from "../../command-form";
import type { Texts } from "../../texts/make";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { TodoItem, TodoList } from "../../ui/list";
import { PoleTag } from "../../ui/tag";
import { Due } from "../actions/due";
import type { Waiting } from "./waiting";

/** « Ce qui vous attend »: each line with its one action. */
export const WaitingList = ({ lines, today }: { lines: Waiting[]; today: string }) => (
  <TodoList>
    {lines.map((line) => (
      <Line key={`${line.kind} ${line.id}`} line={line} today={today} />
    ))}
  </TodoList>
);

const Line = ({ line, today }: { line: Waiting; today: string }) => {
  const t = useTexts();
  const { waiting } = t.home;
  switch (line.kind) {
    case "report": {
      const href = `/poles/${line.pole.slug}/rapports/${line.meetingId}`;
      return (
        <TodoItem
          what={waiting.report}
          meta={
            <>
              <Tag pole={line.pole} />
              <span>{waiting.reportMeta(line.actions, t.dates.long(line.day))}</span>
            </>
          }
          action={<ButtonLink href={href}>{waiting.reportDo}</ButtonLink>}
        />
      );
    }
    case "action":
      return (
        <TodoItem
          what={t.typeset(line.text)}
          href={`/actions/${line.id}`}
          meta={
            <>
              <Tag pole={line.pole} />
              <Due dueOn={line.dueOn} today={today} />
            </>
          }
          action={
            <CommandForm verb="action.finish" hidden={{ id: line.id }} only="id">
              <Button>{waiting.actionDo}</Button>
            </CommandForm>
          }
        />
      );
    case "followUp":
      return (
        <TodoItem
          what={t.typeset(line.text)}
          href={`/decisions/${line.number}`}
          meta={
            <>
              <Tag pole={line.pole} />
              <Due dueOn={line.dueOn} today={today} />
              <span>{waiting.followUpMeta(line.number)}</span>
            </>
          }
          action={
            <CommandForm verb="followUp.done" hidden={{ id: line.id, version: line.version, note: "" }} only="id">
              <Button>{waiting.actionDo}</Button>
            </CommandForm>
          }
        />
      );
    case "filing":
      return (
        <TodoItem
          what={line.title}
          href={line.sheet ? `/mandats/declarations/${line.sheet}` : "/mandats"}
          meta={<Due dueOn={line.dueOn} today={today} />}
          action={
            <ButtonLink href={line.sheet ? `/mandats/declarations/${line.sheet}` : "/mandats"}>{line.go}</ButtonLink>
          }
        />
      );
    case "receipt":
      return (
        <TodoItem
          what={line.title}
          href={`/mandats/declarations/${line.id}`}
          meta={<span>{line.sent}</span>}
          action={<ButtonLink href={`/mandats/declarations/${line.id}#recepisse`}>{line.title}</ButtonLink>}
        />
      );
    case "deadline":
      return (
        <TodoItem
          what={t.typeset(line.title)}
          href={`/echeances#e-${line.id}`}
          meta={
            <>
              {line.pole ? <Tag pole={line.pole} /> : null}
              <Due dueOn={line.dueOn} today={today} />
            </>
          }
          action={<ButtonLink href={`/echeances#e-${line.id}`}>{waiting.deadlineDo}</ButtonLink>}
        />
      );
    case "group":
      return (
        <TodoItem
          what={t.typeset(line.title)}
          href={`/groupes/${line.slug}`}
          meta={
            <>
              <Tag pole={line.pole} />
              <Due dueOn={line.dueOn} today={today} />
            </>
          }
          action={<ButtonLink href={`/groupes/${line.slug}#rendre`}>{t.groups.deliver}</ButtonLink>}
        />
      );
    case "opinion":
      return (
        <TodoItem
          what={quoted(t, line.title)}
          href={`/propositions/${line.id}`}
          meta={
            <>
              <Tag pole={line.pole} />
              <span>{waiting.opinionMeta(line.given, line.all)}</span>
            </>
          }
          action={<ButtonLink href={`/propositions/${line.id}#avis`}>{waiting.opinionDo}</ButtonLink>}
        />
      );
    case "pairing":
      return (
        <TodoItem
          what={waiting.pairing(line.name)}
          meta={<span>{waiting.pairingMeta(line.lastOn ? t.dates.dayMonth(line.lastOn) : null)}</span>}
          action={<ButtonLink href={`/binomes/${line.id}`}>{waiting.pairingDo}</ButtonLink>}
        />
      );
    case "pairingAsked":
      return (
        <TodoItem
          what={waiting.pairingAsked(line.name)}
          meta={<span>{t.typeset(line.purpose)}</span>}
          action={<ButtonLink href={`/binomes/${line.id}`}>{waiting.pairingAskedDo}</ButtonLink>}
        />
      );
    case "contact":
      return (
        <TodoItem
          what={line.nextStep ? t.typeset(line.nextStep) : waiting.contact(line.name)}
          meta={
            <>
              <span>{waiting.contactMeta(line.name)}</span>
              <Due dueOn={line.dueOn} today={today} />
            </>
          }
          action={<ButtonLink href={`/curieux/${line.id}`}>{waiting.contactDo}</ButtonLink>}
        />
      );
    case "corrections":
      return (
        <TodoItem
          what={waiting.correction(line.meeting)}
          meta={<span>{waiting.correctionMeta(line.count)}</span>}
          action={<ButtonLink href={`/reunions/${line.id}/proces-verbal`}>{waiting.correctionDo}</ButtonLink>}
        />
      );
  }
};

const quoted = (t: Texts, text: string) => t.typeset(t.lang === "fr" ? `« ${text} »` : `“${text}”`);

const Tag = ({ pole }: { pole: Extract<Waiting, { kind: "report" }>["pole"] }) => (
  <PoleTag vegetable={pole.vegetable} name={pole.name} href={`/poles/${pole.slug}`} />
);
