import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { TodoItem, TodoList } from "../../ui/list";
import { Saved } from "../../ui/saved";
import { Section } from "../../ui/section";
import type { Kept, useKept } from "./offline";

/** What waits on this device, said with its hour, sent by itself when the network is back. */
export const KeptList = ({ kept, takeBack }: { kept: ReturnType<typeof useKept>; takeBack: (entry: Kept) => void }) => {
  const t = useTexts();
  const words = t.actions.kept;
  if (kept.kept.length === 0) {
    return kept.justSent > 0 ? <Saved>{words.sent(kept.justSent)}</Saved> : null;
  }
  return (
    <Section id="gardees" title={words.title}>
      <Saved state="kept">{words.waiting(kept.kept.length)}</Saved>
      <TodoList>
        {kept.kept.map((entry) => (
          <TodoItem
            key={entry.key}
            what={t.typeset(entry.text)}
            meta={<span>{entry.refused ? words.refused : words.at(t.dates.instantTime(entry.at, t.zone))}</span>}
            action={
              entry.refused ? (
                <>
                  <Button type="button" onClick={() => takeBack(entry)}>
                    {words.takeBack}
                  </Button>
                  <Button type="button" variant="quiet" onClick={() => void kept.drop(entry.key)}>
                    {words.drop}
                  </Button>
                </>
              ) : undefined
            }
          />
        ))}
      </TodoList>
      {kept.online && kept.kept.some((one) => !one.refused) ? (
        <Button type="button" onClick={() => void kept.resend()}>
          {words.send}
        </Button>
      ) : null}
    </Section>
  );
};
