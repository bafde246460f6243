import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import { daysBetween } from "../association/calendar";
import { type ChangeShown, headlineOf } from "./filing-words";

export type FilingBlockProps = {
  filing: {
    changes: ChangeShown[];
    lastDay: string | null;
    open: { id: string; by: string; mine: boolean } | null;
    sent: { id: string; sentOn: string; by: string }[];
    filers: string[];
    files: boolean;
    checkOn: string | null;
  };
  today: string;
  localLaw: boolean;
  /** Whether `me` may entrust the power to declare. */
  mayGive: boolean;
};

const SOON = 30;

/** Whether the block speaks: changes that wait, a receipt that is awaited, or a question that comes near. */
export const hasFilingBlock = ({ filing, today }: Pick<FilingBlockProps, "filing" | "today">): boolean =>
  filing.changes.length > 0 || filing.sent.length > 0 || isNear(filing.checkOn, today);

const isNear = (day: string | null, today: string) => day !== null && daysBetween(today, day) <= SOON;

/** The squash page of legal powers: what is to be declared, before what day, and the sheet that is ready. */
export const FilingBlock = (props: FilingBlockProps) => {
  const t = useTexts();
  const words = t.powers.filing;
  const { filing, today } = props;
  const head = headlineOf(t, filing.changes);
  const waits = filing.sent[0];
  if (head) return <ToDeclare {...props} />;
  if (waits) {
    return (
      <NextThing
        title={words.noteReceipt}
        actions={
          <ButtonLink variant={filing.files ? "fill" : "line"} href={`/mandats/declarations/${waits.id}`}>
            {filing.files ? words.noteReceipt : words.follow}
          </ButtonLink>
        }
      >
        {words.receiptWaits(t.dates.date(waits.sentOn))}
      </NextThing>
    );
  }
  if (filing.checkOn === null || !isNear(filing.checkOn, today)) return null;
  return (
    <NextThing
      kicker={<Left lastDay={filing.checkOn} today={today} />}
      title={words.ask}
      actions={
        <ButtonLink variant={filing.files ? "fill" : "line"} href="/mandats/declarations#rien">
          {filing.files ? words.answer : words.follow}
        </ButtonLink>
      }
    >
      {words.askText(t.dates.date(filing.checkOn))}
    </NextThing>
  );
};

const Left = ({ lastDay, today }: { lastDay: string; today: string }) => {
  const words = useTexts().powers.filing;
  const days = daysBetween(today, lastDay);
  return <>{days < 0 ? words.passed(-days) : words.left(days)}</>;
};

const ToDeclare = ({ filing, today, localLaw, mayGive }: FilingBlockProps) => {
  const t = useTexts();
  const words = t.powers.filing;
  const head = headlineOf(t, filing.changes);
  if (!head) return null;
  const nobody = filing.filers.length === 0;
  return (
    <NextThing
      kicker={<Left lastDay={head.lastDay} today={today} />}
      title={head.title}
      actions={<Act filing={filing} mayGive={mayGive} />}
    >
      {words.why(head.happened, t.dates.date(head.lastDay), localLaw ? words.localLaw : words.law)}
      {head.others > 0 ? ` ${words.others(head.others)}` : null}
      {nobody ? ` ${words.nobodyFiles}` : filing.files ? null : ` ${words.filedBy(t.counting.and(filing.filers))}`}
    </NextThing>
  );
};

const Act = ({ filing, mayGive }: Pick<FilingBlockProps, "filing" | "mayGive">) => {
  const words = useTexts().powers.filing;
  const { open, files, filers } = filing;
  if (open) {
    return (
      <ButtonLink variant={open.mine ? "fill" : "line"} href={`/mandats/declarations/${open.id}`}>
        {open.mine ? words.openAgain : words.follow}
      </ButtonLink>
    );
  }
  if (files) {
    return (
      <CommandForm verb="filing.open" action="/mandats/declarations">
        <Button variant="fill">{words.open}</Button>
      </CommandForm>
    );
  }
  if (filers.length === 0 && mayGive) {
    return (
      <ButtonLink variant="fill" href="/mandats?donner=file#donner">
        {words.list.give}
      </ButtonLink>
    );
  }
  return <ButtonLink href="/mandats/declarations">{words.follow}</ButtonLink>;
};
