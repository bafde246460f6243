import { useTexts } from "../../texts/texts";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import type { Wanting } from "./map";

/** The poles that want for somebody, by what they want for, each a link to where it is mended. */
export const PoleWants = ({ poles }: { poles: Wanting[] }) => {
  const t = useTexts();
  const { map: words } = t.poles;
  const wanting = poles.filter((pole) => pole.wants.length > 0);
  return (
    <Section id="manque" title={words.wantsTitle}>
      {wanting.length === 0 ? <p className="soft">{words.wantsNone}</p> : null}
      <TodoList>
        {wanting.map((pole) => (
          <TodoItem
            key={pole.id}
            what={t.typeset(pole.name)}
            href={`/poles/${pole.slug}`}
            meta={pole.wants.map((want) => <span key={want}>{words.wants[want]}</span>)}
          />
        ))}
      </TodoList>
    </Section>
  );
};
