import { Refused } from "../../../app/command.server";
import type { RuleValues } from "../../../app/features/association/rule-set";
import { fillAgenda } from "../../../app/features/meetings/commands-agenda.server";
import { callMeeting } from "../../../app/features/meetings/commands-notice.server";
import type { House } from "../../../app/server/house";
import { runAs } from "../../support/house";
import { small } from "../../support/small";

/** Enters rules of a body, each citing article 12 of the statutes, from a civil day on. */
export const enterRules = (
  { db }: House,
  bodyId: string,
  values: Partial<RuleValues>,
  startsOn = "2026-01-01",
  id = `rules-${bodyId}-${startsOn}`,
) => {
  const cite = { document: "statutes", article: "12" };
  const kind = bodyId === small.assembly ? "generalAssembly" : "board";
  const rules = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, cite }]));
  return db
    .insertInto("ruleVersions")
    .values({
      id,
      bodyId,
      startsOn,
      settings: JSON.stringify({ kind, ...rules }),
      model: null,
      decisionId: null,
      createdAt: "2026-01-01T09:00:00.000Z",
    })
    .execute();
};

export const boardProxies = { allowed: true, cap: 1, holders: "electors", blank: "refused" } as const;

/** Members of the association called m1, m2…, none of whom has an account. */
export const plantMembers = async ({ db }: House, count: number) => {
  const ids = Array.from({ length: count }, (_, index) => `m${index + 1}`);
  const person = (id: string) => ({
    id,
    slug: id,
    givenName: "Membre",
    familyName: id.toUpperCase(),
    sortKey: `membre ${id}`,
    email: null,
    phone: null,
    lang: "fr" as const,
    about: null,
    portraitHash: null,
    createdAt: "2026-01-01T09:00:00.000Z",
    leftOn: null,
    version: 1,
  });
  const role = (id: string) => ({
    id: `role-${id}`,
    personId: id,
    role: "member" as const,
    startsOn: "2025-01-01",
    endsOn: null,
    team: null,
  });
  await db.insertInto("persons").values(ids.map(person)).execute();
  await db.insertInto("personRoles").values(ids.map(role)).execute();
  return ids;
};

/** What the meeting's form was opened with. */
export const versionOf = async ({ db }: House, id: string) =>
  String((await db.selectFrom("meetings").select("version").where("id", "=", id).executeTakeFirstOrThrow()).version);

/** Opens the agenda and sends the notice, as Hélène; throws what was refused. */
export const callIt = async (house: House, id: string = small.meeting) => {
  const filled = await runAs(house, small.helene, fillAgenda, { id });
  if (filled instanceof Refused) throw filled;
  const called = await runAs(house, small.helene, callMeeting, {
    id,
    version: await versionOf(house, id),
    note: "",
    lateReason: "La date a été avancée.",
  });
  if (called instanceof Refused) throw called;
};
