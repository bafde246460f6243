import type { Texts } from "../../texts/make";
import { filingLastDay } from "../association/deadline";
import type { Change, Origin } from "./filing";
import type { Power } from "./kinds";

type Name = { slug: string; name: string; given: string };
/** A charge and a change with their names looked up. */
export type ChargeShown =
  | { as: "seat"; body: string | null; title: string | null; alternate: boolean; origin: Origin }
  | { as: "power"; power: Power }
  | { as: "lead"; pole: string };
export type ChangeShown = {
  key: string;
  kind: Change["kind"];
  day: string;
  who: Name | null;
  charge: ChargeShown | null;
  before: string;
  after: string;
  decision: string | null;
  maySetAside: boolean;
};
export type InChargeShown = {
  who: Name;
  id: string;
  charges: { charge: ChargeShown; since: string; decision: string | null }[];
};

/** « responsable du pôle Maraîchage », « membre du conseil », « habilitation « Banque » ». */
export const chargeWords = (t: Texts, charge: ChargeShown): string => {
  const { charge: words } = t.powers.filing;
  if (charge.as === "power") return words.power(t.powers.kinds[charge.power].title);
  if (charge.as === "lead") return words.lead(t.typeset(charge.pole));
  const body = charge.body === null ? words.board : words.body(t.typeset(charge.body));
  const seat = charge.title ? words.titled(t.typeset(charge.title), body) : body;
  return charge.alternate ? words.alternate(seat) : seat;
};

/** By what somebody holds a charge: the number of a decision, an election of a day, or the day alone. */
export const groundWords = (
  t: Texts,
  it: { charge: ChargeShown | null; day: string; decision: string | null },
): string => {
  const { filing } = t.powers;
  if (it.decision) return filing.byDecision(it.decision);
  if (it.charge?.as !== "seat") return filing.sinceDay(t.dates.date(it.day));
  return filing.byOrigin(filing.origins[it.charge.origin], t.dates.date(it.day));
};

/** A change in two parts: what it is, and of whom or of what. */
export const changeWords = (t: Texts, change: ChangeShown): { label: string; text: string } => {
  const { labels, fromTo, statutesText } = t.powers.filing;
  if (change.kind === "statutes") return { label: labels.statutes, text: statutesText };
  if (change.kind === "name" || change.kind === "address")
    return { label: labels[change.kind], text: fromTo(t.typeset(change.before), t.typeset(change.after)) };
  const { charge, who } = change;
  if (!charge) return { label: "", text: "" };
  return { label: labels[change.kind][charge.as], text: `${who?.name ?? "…"}, ${chargeWords(t, charge)}` };
};

const rank = (change: ChangeShown) => ["seat", "power", "lead"].indexOf(change.charge?.as ?? "");

/** What the block, the deadlines and the agenda call what is to be declared: its first change, people's seats before all. */
export const headlineOf = (t: Texts, changes: readonly ChangeShown[]) => {
  const [first] = [...changes].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : rank(a) - rank(b)));
  if (!first) return null;
  const as = first.charge?.as ?? null;
  const same = changes.filter(
    (one) => one.kind === first.kind && one.day === first.day && one.charge?.as === first.charge?.as,
  );
  const names = [...new Set(same.map((one) => one.who?.given ?? ""))];
  const about = { kind: first.kind, as };
  return {
    title: t.powers.filing.headline(about, names),
    happened: t.powers.filing.happened(about, t.dates.dayMonth(first.day)),
    lastDay: filingLastDay(first.day),
    others: changes.length - same.length,
  };
};
