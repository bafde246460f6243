import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { TodoItem, TodoList } from "../../ui/list";
import { Status } from "../../ui/status";
import { PoleTag } from "../../ui/tag";
import type { Vegetable } from "../poles/vegetables";

export type ThanksShown = {
  id: string;
  from: string;
  toKind: "person" | "pole" | "team" | "all";
  toLabel: string;
  vegetable: Vegetable | null;
  text: string;
  onDay: string;
  showable: boolean;
  mayWithdraw: boolean;
};

/** What was thanked for, newest first: the words first, then for whom, from whom and when. */
export const ThanksList = ({ thanks }: { thanks: ThanksShown[] }) => {
  const t = useTexts();
  const words = t.engagement;
  return (
    <TodoList>
      {thanks.map((one) => (
        <TodoItem
          key={one.id}
          id={one.id}
          what={t.lang === "fr" ? `«\u00a0${t.typeset(one.text)}\u00a0»` : `“${one.text}”`}
          meta={
            <>
              <Whom one={one} />
              <span>{words.from(one.from)}</span>
              <span>{t.dates.date(one.onDay)}</span>
              {one.showable ? <Status kind="ok">{words.shown}</Status> : null}
            </>
          }
          action={
            one.mayWithdraw ? (
              <CommandForm verb="thanks.withdraw" hidden={{ thanks: one.id }} only="thanks">
                <Button variant="quiet" aria-label={words.withdrawThis(one.toLabel || words.toAll)}>
                  {words.withdraw}
                </Button>
              </CommandForm>
            ) : undefined
          }
        />
      ))}
    </TodoList>
  );
};

const Whom = ({ one }: { one: ThanksShown }) => {
  const t = useTexts();
  if (one.toKind === "all") return <b>{t.engagement.toAll}</b>;
  if (one.vegetable) return <PoleTag vegetable={one.vegetable} name={t.typeset(one.toLabel)} />;
  return <b>{t.typeset(one.toLabel)}</b>;
};
