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

/** Those met since a year, with who said so and where the proof is. */
export const DoneList = ({ done }: { done: Done[] }) => {
  const t = useTexts();
  const words = t.deadlines;
  return (
    <TodoList>
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
