import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { TodoItem, TodoList } from "../../ui/list";

type Done = {
  id: string;
  title: string;
  doneOn: string | null;
  doneBy: string | null;
  proofText: string | null;
  version: number;
  mayReopen: boolean;
};
type Filed = { id: string; doneOn: string; doneBy: string; proofText: string };

/** Those met since a year, with who said so and where the proof is. */
export const DoneList = ({ done, filed }: { done: Done[]; filed: Filed[] }) => {
  const t = useTexts();
  const words = t.deadlines;
  return (
    <TodoList>
      {filed.map((one) => (
        <TodoItem
          key={one.id}
          href={`/mandats/declarations/${one.id}`}
          what={words.filed}
          meta={
            <>
              <span>{words.doneOn(t.dates.date(one.doneOn), one.doneBy)}</span>
              <span>{words.proof(words.receipt(t.typeset(one.proofText)))}</span>
            </>
          }
        />
      ))}
      {done.map((one) => (
        <TodoItem
          key={one.id}
          id={`e-${one.id}`}
          what={t.typeset(one.title)}
          meta={
            <>
              <span>{words.doneOn(t.dates.date(one.doneOn ?? ""), one.doneBy)}</span>
              <span>{one.proofText ? words.proof(t.typeset(one.proofText)) : words.noProof}</span>
            </>
          }
          action={
            one.mayReopen ? (
              <CommandForm verb="deadline.reopen" hidden={{ id: one.id, version: one.version }} only="id">
                <Button variant="quiet" label={words.reopenThis(one.title)}>
                  {words.reopen}
                </Button>
              </CommandForm>
            ) : undefined
          }
        />
      ))}
    </TodoList>
  );
};
