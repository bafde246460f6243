import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";

export type Offered = { id: string; title: string; startsAt: string; place: string; mailto: string | null };
type Props = { contact: { id: string; version: number }; offered: Offered[]; today: string };

/** The meetings somebody may come and see: an invitation already written, and one button to note it was made. */
export const InvitePart = ({ contact, offered, today }: Props) => {
  const t = useTexts();
  const { one } = t.renewal;
  return (
    <Section id="inviter" title={one.meetings}>
      {offered.length === 0 ? <p>{one.noMeeting}</p> : <p className="soft">{one.meetingsText}</p>}
      <TodoList>
        {offered.map(({ id, title, startsAt, place, mailto }) => (
          <TodoItem
            key={id}
            what={t.typeset(title)}
            href={`/reunions/${id}`}
            meta={
              <>
                <span>{t.dates.at(startsAt)}</span>
                {place ? <span>{t.typeset(place)}</span> : null}
              </>
            }
            action={
              <CommandForm
                verb="contact.plan"
                only="nextOn"
                hidden={{
                  contact: contact.id,
                  version: contact.version,
                  heldOn: today,
                  nextStep: one.comesTo(title).slice(0, 140),
                  nextOn: startsAt.slice(0, 10),
                }}
              >
                <Button label={one.invitedTo(title)}>{one.invited}</Button>
              </CommandForm>
            }
          >
            {mailto ? (
              <p>
                <a className="act" href={mailto} aria-label={one.inviteTo(title)}>
                  {one.invite}
                </a>
              </p>
            ) : null}
          </TodoItem>
        ))}
      </TodoList>
    </Section>
  );
};
