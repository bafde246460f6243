import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import type { ConsentPurpose } from "./consents";

type Props = {
  person: string;
  consents: { purpose: ConsentPurpose; givenAt: string | null }[];
  title: string;
  lead: string;
  words: { agreed: (when: string) => string; none: string; give: string; withdraw: string };
};

/** Each purpose by itself: agreed since when, or not; one tap either way. */
export const ConsentList = ({ person, consents, title, lead, words }: Props) => {
  const t = useTexts();
  return (
    <Section id="accords" title={title}>
      <p className="soft">{lead}</p>
      <TodoList>
        {consents.map(({ purpose, givenAt }) => (
          <TodoItem
            key={purpose}
            what={t.people.consents[purpose].label}
            meta={
              <>
                <span>{t.people.consents[purpose].hint}</span>
                <span>{givenAt ? words.agreed(t.dates.instantDay(givenAt, t.zone)) : words.none}</span>
              </>
            }
            action={
              <CommandForm
                verb={givenAt ? "consent.withdraw" : "consent.give"}
                hidden={{ person, purpose }}
                only="purpose"
              >
                <Button>{givenAt ? words.withdraw : words.give}</Button>
              </CommandForm>
            }
          />
        ))}
      </TodoList>
    </Section>
  );
};
