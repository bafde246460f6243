import { CommandForm } from "../../command-form";
import type { Verb } from "../../rights";
import { useTexts } from "../../texts/texts";
import type { Reason } from "../../texts/types";
import { Button } from "../../ui/button";
import { TodoItem, TodoList } from "../../ui/list";
import { Status } from "../../ui/status";
import type { EffectState } from "./kinds";

export type EffectLine = {
  id: string;
  /** What it does, in a sentence. */
  said: string;
  state: EffectState;
  why: Reason | null;
  href: string | null;
  revokedBy: string | null;
};
type Props = {
  effects: readonly EffectLine[];
  drop?: { verb: Verb; hidden: { [name: string]: string } };
  apply?: boolean;
};

/** What a decision does, one sentence each, with where it stands and the link to what it changed. */
export const EffectList = ({ effects, drop, apply }: Props) => {
  const t = useTexts();
  const words = t.effects;
  return (
    <TodoList>
      {effects.map((one) => {
        const { said } = one;
        return (
          <TodoItem
            key={one.id}
            id={`effet-${one.id}`}
            what={said}
            meta={
              <>
                <State effect={one} />
                {one.href && one.state === "applied" ? <a href={one.href}>{words.see}</a> : null}
              </>
            }
            action={
              drop && one.state === "prepared" ? (
                <CommandForm verb={drop.verb} hidden={{ ...drop.hidden, effect: one.id }} only="effect">
                  <Button variant="quiet" aria-label={words.dropWhat(said)}>
                    {words.drop}
                  </Button>
                </CommandForm>
              ) : apply && (one.state === "refused" || one.state === "waiting") ? (
                <CommandForm verb="decision.applyEffect" hidden={{ effect: one.id }} only="effect">
                  <Button>{words.applyNow}</Button>
                </CommandForm>
              ) : undefined
            }
          >
            {one.why && one.state === "prepared" ? (
              <p className="soft">
                {words.wouldBeRefused} {t.reason(one.why)}
              </p>
            ) : null}
            {one.why && one.state === "refused" ? (
              <p>
                {words.refusedWhy} {t.reason(one.why)}
              </p>
            ) : null}
          </TodoItem>
        );
      })}
    </TodoList>
  );
};

const State = ({ effect }: { effect: EffectLine }) => {
  const words = useTexts().effects;
  if (effect.state === "revoked")
    return <span>{effect.revokedBy ? words.revokedBy(effect.revokedBy) : words.states.revoked}</span>;
  if (effect.state === "prepared") return effect.why ? <Status kind="late">{words.states.prepared}</Status> : null;
  const kind = effect.state === "applied" ? "ok" : effect.state === "refused" ? "late" : "info";
  return <Status kind={kind}>{words.states[effect.state]}</Status>;
};
