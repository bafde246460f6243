import { useTexts } from "../../texts/texts";
import { TodoItem, TodoList } from "../../ui/list";

type Shown = {
  id: string;
  personId: string;
  mentorId: string;
  startedOn: string;
  person: { name: string };
  mentor: { name: string };
};

/** Welcomes, each with who arrives and who welcomes; how far someone is stays on their own page. */
export const WelcomeList = ({ welcomes, me }: { welcomes: Shown[]; me: string }) => {
  const t = useTexts();
  const { list } = t.onboarding;
  return (
    <TodoList>
      {welcomes.map((one) => (
        <TodoItem
          key={one.id}
          what={one.person.name}
          href={`/bienvenue/${one.id}`}
          meta={
            <>
              <span>{list.by(one.mentorId === me ? list.you : one.mentor.name)}</span>
              <span>{list.since(t.dates.date(one.startedOn))}</span>
            </>
          }
        />
      ))}
    </TodoList>
  );
};
