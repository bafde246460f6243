import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { PickCard, PickList } from "../../ui/list";
import type { Usual } from "./deadline";

/** What most years ask for and is not noted yet: one button each. */
export const UsualList = ({ usual }: { usual: Usual[] }) => {
  const t = useTexts();
  const words = t.deadlines;
  return (
    <PickList>
      {usual.map(({ kind, dueOn }) => {
        const title = words.usualTitles[kind];
        const source = words.usualSources[kind];
        return (
          <PickCard
            key={kind}
            what={t.typeset(title)}
            meta={
              <>
                <span>{words.dueOn(t.dates.date(dueOn))}</span>
                <span className="soft">{t.typeset(source)}</span>
              </>
            }
            action={
              <CommandForm
                verb="deadline.add"
                only="title"
                hidden={{ kind, title, dueOn, everyYear: "1", holderId: "", poleId: "", source, note: "" }}
              >
                <Button label={words.usualAddThis(title)}>{words.usualAdd}</Button>
              </CommandForm>
            }
          />
        );
      })}
    </PickList>
  );
};
