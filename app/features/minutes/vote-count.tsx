import { type ReactNode, useState } from "react";
import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Choices } from "../../ui/choices";
import { VoteShape } from "../../ui/vote-shape";
import type { RuleSet } from "../association/rule-set";
import type { ByPost } from "../meetings/ballots";
import { outcome, tallyOf } from "../meetings/vote";
import { Calculation } from "./calculation";
import { saidParts } from "./calculation-said";
import { countOf, type TypedCount } from "./count-of";
import { useScripts } from "./use-scripts";

type Props = {
  id: string;
  rules: RuleSet;
  /** Voices of the room, and those that came by correspondence besides. */
  voices: number;
  byPost: ByPost | null;
  members: number;
  secret: boolean;
  kind: "ordinary" | "statutes" | "person";
  /** Where the articles are. */
  articles?: string;
  /** What is asked between the count and the button that notes it. */
  children: ReactNode;
  act: ReactNode;
};
type Counting = TypedCount["counting"];
type Name = "for" | "against" | "abstention" | "blank" | "nullVotes" | "takesNoPart";

const main = ["for", "against", "abstention"] as const;
const others = ["blank", "nullVotes", "takesNoPart"] as const;
const shapes = { for: "for", against: "against", abstention: "abstain" } as const;

/** How the room counts and what it makes, said once it is counted: the outcome with its article, or that there are too many. */
export function VoteCount({ id, rules, voices, byPost, members, secret, kind, articles, children, act }: Props) {
  const t = useTexts();
  const field = useField();
  const words = t.minutes.vote;
  const known = (name: Name) => field(name).defaultValue;
  const ways: Counting[] = secret ? ["full"] : ["unanimous", "noObjection", "againstAbstentions", "full"];
  const before = ways.find((way) => way === field("counting").defaultValue);
  const [counting, setCounting] = useState<Counting>(before ?? ways[0] ?? "full");
  const [counted, setCounted] = useState(before !== undefined);
  const [typed, setTyped] = useState<Record<Name, string>>({
    for: known("for"),
    against: known("against"),
    abstention: known("abstention"),
    blank: known("blank"),
    nullVotes: known("nullVotes"),
    takesNoPart: known("takesNoPart"),
  });
  const input = (name: Name) => (
    <label key={name} htmlFor={`${id}-${name}`}>
      {name in shapes && <VoteShape side={shapes[name as keyof typeof shapes]} />}
      {words[name]}
      <input
        className="field num"
        id={`${id}-${name}`}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
      />
    </label>
  );
  const scripts = useScripts();
  const full = counting === "full" || !scripts;
  const shown = main.filter((name) => name !== "for" || full);
  const byEar = scripts && (counting === "unanimous" || counting === "noObjection");
  return (
    <>
      {byPost && <p className="soft">{t.minutes.ballots.roomOnly(byPost.voters.length)}</p>}
      <Choices
        kind="radio"
        name="counting"
        id={`${id}-counting`}
        label={words.counting}
        look="toggles"
        chosen={[counting]}
        options={ways.map((way) => ({ value: way, label: words.countings[way] }))}
        onChange={(value) => {
          setCounting(ways.find((way) => way === value) ?? "unanimous");
          setCounted(true);
        }}
      />
      <div className="vote" hidden={byEar}>
        {shown.map(input)}
        {full && others.map(input)}
      </div>
      {children}
      <div className="dec__act">
        <p className="sum" role="status">
          {counting === "unanimous" && !counted ? (
            <>
              <b>{t.minutes.ballots.toCount}</b> {words.ifNoted(voices)}
            </>
          ) : (
            <Said
              counting={counting}
              typed={typed}
              asked={{ rules, voices, byPost, members, secret, kind }}
              rules={articles}
            />
          )}
        </p>
        {act}
      </div>
    </>
  );
}

type Asked = Pick<Props, "rules" | "voices" | "byPost" | "members" | "secret" | "kind">;

type SaidProps = { counting: Counting; typed: Record<Name, string>; asked: Asked; rules?: string };

function Said({ counting, typed, asked, rules }: SaidProps) {
  const t = useTexts();
  const words = t.minutes.vote;
  const number = (name: Name) => (/^\d+$/.test(typed[name].trim()) ? Number(typed[name]) : null);
  const count = countOf({
    counting,
    for: number("for"),
    against: number("against"),
    abstention: number("abstention"),
    blank: number("blank"),
    nullVotes: number("nullVotes"),
    takesNoPart: number("takesNoPart"),
  });
  if (!count) return <b>{t.minutes.ballots.toCount}</b>;
  const { tally, reason } = tallyOf(count, asked.voices, asked.secret, asked.byPost);
  if (!tally) return <span className="refused">{t.reason(reason)}</span>;
  const matter = asked.kind === "statutes" ? "statutes" : "ordinary";
  const result = outcome(asked.rules, tally, { matter, members: asked.members });
  return (
    <>
      {tally.how === "objections" && <span className="soft">{words.deduced(tally.for, tally.entitled)} </span>}
      {tally.how === "full" && tally.takesNoPart > 0 && (
        <span className="soft">{words.rest(tally.takesNoPart, tally.entitled)} </span>
      )}
      <span className={result.result === "adopted" ? "vote-adopted" : undefined}>
        <Calculation
          parts={saidParts(
            t,
            result.explanation.filter((part) => part.key !== "counted"),
          )}
          rules={rules}
          strong="result"
        />
      </span>
    </>
  );
}
