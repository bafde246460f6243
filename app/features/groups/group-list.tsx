import { useTexts } from "../../texts/texts";
import { TodoItem, TodoList } from "../../ui/list";
import { Status } from "../../ui/status";
import { PoleTag } from "../../ui/tag";
import type { Vegetable } from "../poles/vegetables";
import { groupState } from "./group";

type Dates = { startsOn: string; endsOn: string; closedOn: string | null; deliveredOn: string | null };
type Listed = Dates & {
  id: string;
  slug: string;
  name: string;
  deliverable: string;
  pole: { name: string; slug: string; vegetable: Vegetable };
  people: { id: string; name: string }[];
};

/** Working groups as lines: what each hands in, until when, with whom. */
export const GroupList = ({ groups, today, tag = true }: { groups: Listed[]; today: string; tag?: boolean }) => {
  const t = useTexts();
  return (
    <TodoList>
      {groups.map((one) => (
        <TodoItem
          key={one.id}
          what={t.typeset(one.name)}
          href={`/groupes/${one.slug}`}
          meta={
            <>
              <GroupStatus group={one} today={today} />
              {tag ? (
                <PoleTag
                  vegetable={one.pole.vegetable}
                  name={t.typeset(one.pole.name)}
                  href={`/poles/${one.pole.slug}`}
                />
              ) : null}
              <span>{t.counting.and(one.people.map((each) => each.name))}</span>
            </>
          }
        >
          <p className="small">{t.typeset(one.deliverable)}</p>
        </TodoItem>
      ))}
    </TodoList>
  );
};

/** Where a group stands, in words. */
export const GroupStatus = ({ group, today }: { group: Dates; today: string }) => {
  const t = useTexts();
  const words = t.groups;
  const state = groupState(group, today);
  if (state === "closed" && group.closedOn) return <span>{words.closed(t.dates.date(group.closedOn))}</span>;
  if (group.deliveredOn) return <Status kind="ok">{words.delivered(t.dates.date(group.deliveredOn))}</Status>;
  if (state === "passed") return <Status kind="late">{words.passed(t.dates.date(group.endsOn))}</Status>;
  if (state === "ahead") return <span>{words.from(t.dates.date(group.startsOn))}</span>;
  return <span>{words.until(t.dates.date(group.endsOn))}</span>;
};
