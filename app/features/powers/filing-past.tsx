import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Empty } from "../../ui/empty";
import { TodoItem, TodoList } from "../../ui/list";
import { type ChangeShown, changeWords } from "./filing-words";

export type Past = {
  id: string;
  status: "open" | "sent" | "received" | "nothingChanged";
  coversTo: string;
  sentOn: string | null;
  receivedOn: string | null;
  receiptNumber: string | null;
  by: string;
  changes: ChangeShown[];
  corrected: boolean;
};

/** Filings sent with their receipt, and dated answers that nothing had changed; the last first. */
export const PastFilings = ({ past, files }: { past: Past[]; files: boolean }) => {
  const { list } = useTexts().powers.filing;
  if (past.length === 0) {
    return (
      <Empty drawing="seed" title={list.noPast} level={3}>
        {list.noPastText}
      </Empty>
    );
  }
  return (
    <TodoList>
      {past.map((one) =>
        one.status === "nothingChanged" ? (
          <Answer key={one.id} one={one} files={files} />
        ) : (
          <Filing key={one.id} one={one} />
        ),
      )}
    </TodoList>
  );
};

const Filing = ({ one }: { one: Past }) => {
  const t = useTexts();
  const { list } = t.powers.filing;
  const received = one.receivedOn !== null;
  return (
    <TodoItem
      href={`/mandats/declarations/${one.id}`}
      what={received ? list.received(t.dates.date(one.receivedOn ?? "")) : list.sent(t.dates.date(one.sentOn ?? ""))}
      meta={
        <>
          <span>{received ? list.receipt(t.typeset(one.receiptNumber ?? "")) : list.waiting}</span>
          <span>{list.tells(one.changes.length)}</span>
          {one.corrected ? <span>{list.corrected}</span> : null}
          <span>{list.saidBy(one.by)}</span>
        </>
      }
    />
  );
};

const Answer = ({ one, files }: { one: Past; files: boolean }) => {
  const t = useTexts();
  const { list } = t.powers.filing;
  const [change] = one.changes;
  const words = change ? changeWords(t, change) : null;
  const what = words ? list.aside(`${words.label}, ${words.text}`) : list.nothingUntil(t.dates.date(one.coversTo));
  return (
    <TodoItem
      what={what}
      meta={<span>{list.saidBy(one.by)}</span>}
      action={
        files ? (
          <CommandForm verb="filing.putBack" hidden={{ filing: one.id }} only="filing">
            <Button variant="quiet" label={list.takeBackThis(what)}>
              {list.takeBack}
            </Button>
          </CommandForm>
        ) : undefined
      }
    />
  );
};
