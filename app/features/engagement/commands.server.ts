import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import { teamsOf } from "../pairings/queries.server";
import { peopleToChoose, poleById } from "../poles/queries.server";
import { sayThanksForm, withdrawThanksForm } from "./forms.server";
import { thanksById } from "./queries.server";
import { insertThanks, removeThanks } from "./writes.server";

/** Says thank you to a person, a pole, a team or everyone. Refuses: common.signInFirst, engagement.toOneself. */
export const sayThanks = command({
  verb: "thanks.say",
  form: sayThanksForm,
  load: (db, { to }, { today }) => targetOf(db, to, today),
  rule: ({ toId, toKind }, _input, { me }) =>
    toKind === "person" && me.kind === "person" && toId === me.id ? "engagement.toOneself" : null,
  write: async (pen, target, { text, showable }) => {
    if (pen.me.kind !== "person") return {};
    const id = await insertThanks(pen, { ...target, from: pen.me.id, text, showable });
    const undo = { url: "/mercis", fields: { intent: "thanks.withdraw", thanks: id } };
    return { to: "/mercis", said: "engagement.thanked", undo };
  },
});

/** Takes a thank you back. Refuses: engagement.notYours. */
export const withdrawThanks = command({
  verb: "thanks.withdraw",
  form: withdrawThanksForm,
  load: async (db, input) => thanksById(db, input.thanks),
  write: async (pen, { id, toKind, toId }) => {
    await removeThanks(pen, id, toKind === "pole" ? toId : null);
    return { said: "engagement.withdrawn" };
  },
});

type Asked = { kind: "person" | "pole" | "team" | "all"; key: string | null };
type Target = { toKind: Asked["kind"]; toId: string | null; toLabel: string };

const targetOf = async (db: Db, { kind, key }: Asked, today: string): Promise<Target | null> => {
  if (kind === "all" || key === null) return { toKind: "all", toId: null, toLabel: "" };
  if (kind === "team") {
    const teams = [...(await teamsOf(db, today)).values()];
    return teams.includes(key) ? { toKind: "team", toId: null, toLabel: key } : null;
  }
  if (kind === "pole") {
    const pole = await poleById(db, key);
    return pole && pole.closedOn === null ? { toKind: "pole", toId: pole.id, toLabel: pole.name } : null;
  }
  const person = (await peopleToChoose(db, today)).find((one) => one.id === key);
  return person ? { toKind: "person", toId: person.id, toLabel: person.name } : null;
};
