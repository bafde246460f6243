import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { TodoItem, TodoList } from "../../ui/list";
import { Status } from "../../ui/status";

export type DeskQuestion = { id: string; text: string; status: "waiting" | "shown" | "answered" | "putAside" };

/** Questions of the room, the shown one first; the desk shows, closes or puts aside. */
export function DeskQuestions({ questions }: { questions: DeskQuestion[] }) {
  const t = useTexts();
  const { desk } = t.assembly;
  const open = questions.filter((one) => one.status === "shown" || one.status === "waiting");
  const ordered = [...open].sort((a, b) => Number(b.status === "shown") - Number(a.status === "shown"));
  if (ordered.length === 0) return <p className="soft">{desk.noQuestion}</p>;
  return (
    <TodoList>
      {ordered.map((one) => (
        <TodoItem
          key={one.id}
          what={t.typeset(one.text)}
          meta={one.status === "shown" ? <Status kind="ok">{desk.shown}</Status> : null}
        >
          <div className="row">
            {one.status === "waiting" ? <Do verb="question.show" id={one.id} words={desk.toRoom} /> : null}
            <Do verb="question.answer" id={one.id} words={desk.answered} />
            <Do verb="question.putAside" id={one.id} words={desk.aside} />
          </div>
        </TodoItem>
      ))}
    </TodoList>
  );
}

type DoProps = { verb: "question.show" | "question.answer" | "question.putAside"; id: string; words: string };

function Do({ verb, id, words }: DoProps) {
  return (
    <CommandForm verb={verb} hidden={{ id }} only="id">
      <Button variant={verb === "question.show" ? "line" : "quiet"}>{words}</Button>
    </CommandForm>
  );
}
