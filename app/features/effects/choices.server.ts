import type { Db } from "../../../db/dialect";
import { decidingBodies } from "../association/body-queries.server";
import { openDrafts } from "../duties/queries.server";
import { sitsOn } from "../people/mandates";
import { awaitsRatification } from "../people/vacancy";
import { openPoles, peopleOn, peopleToChoose } from "../poles/queries.server";
import { isTaken, vegetableNames } from "../poles/vegetables";
import { powersOf } from "../powers/queries.server";
import type { EffectKind } from "./kinds";

type Choice = { id: string; name: string };

/** What the form of one kind of effect offers on a civil day: only the lists it shows are filled. */
export const effectChoices = async (db: Db, kind: EffectKind, day: string) => {
  const poles = await openPoles(db);
  const people = await peopleToChoose(db, day);
  const named = new Map(people.map((one) => [one.id, one.name]));
  const bodies = await decidingBodies(db, day);
  const bodyName = (id: string) => {
    const body = bodies.find((one) => one.id === id);
    return { body: body ? { kind: body.kind, name: body.name } : null };
  };
  const wants = (...kinds: EffectKind[]) => kinds.includes(kind);
  return {
    kind,
    poles: wants("nameLead", "relieveLead", "closePole") ? poles.map(({ id, name }) => ({ id, name })) : [],
    people: wants("nameLead", "givePower", "coOpt", "openPole") ? people.map(({ id, name }) => ({ id, name })) : [],
    leads: wants("relieveLead") ? await leadsOn(db, poles, day) : [],
    held: wants("endPower")
      ? (await powersOf(db))
          .filter((one) => one.endedWhy === null && (one.endsOn === null || one.endsOn >= day))
          .map(({ id, power, person }) => ({ id, power, name: named.get(person) ?? "…" }))
      : [],
    ...(wants("coOpt", "ratify", "endMandate")
      ? await seatsOf(db, kind, day, named, bodyName)
      : { seats: [], mandates: [] }),
    vegetables: wants("openPole")
      ? vegetableNames.filter(
          (name) =>
            !isTaken(
              name,
              poles.map((pole) => pole.vegetable),
            ),
        )
      : [],
    rules: wants("adoptRules")
      ? (await db.selectFrom("ruleDrafts").select(["id", "bodyId"]).where("status", "=", "open").execute()).map(
          ({ id, bodyId }) => ({ id, ...bodyName(bodyId) }),
        )
      : [],
    duties: wants("adoptDuties") ? (await openDrafts(db)).map(({ id, name }): Choice => ({ id, name })) : [],
  };
};
export type EffectChoices = Awaited<ReturnType<typeof effectChoices>>;

const leadsOn = async (db: Db, poles: { id: string; name: string }[], day: string) => {
  const people = await peopleOn(
    db,
    poles.map((pole) => pole.id),
    day,
  );
  return people
    .filter((one) => one.lead)
    .map((one) => ({
      pole: one.poleId,
      person: one.id,
      name: one.name,
      poleName: poles.find((pole) => pole.id === one.poleId)?.name ?? "…",
    }));
};

type Body = { body: { kind: "assembly" | "board" | "bureau" | "other"; name: string | null } | null };

const seatsOf = async (
  db: Db,
  kind: EffectKind,
  day: string,
  named: Map<string, string>,
  bodyName: (id: string) => Body,
) => {
  const seats = await db
    .selectFrom("seats")
    .select(["id", "bodyId", "rank", "label"])
    .where("openedOn", "<=", day)
    .where((eb) => eb.or([eb("closedOn", "is", null), eb("closedOn", ">", day)]))
    .orderBy("bodyId")
    .orderBy("rank")
    .execute();
  const mandates = await db
    .selectFrom("mandates")
    .select(["id", "seatId", "personId", "startsOn", "endsOn", "endedOn", "origin", "part", "ratifiedOn"])
    .execute();
  const waits = kind === "ratify";
  const sitting = mandates.filter((one) => (waits ? awaitsRatification(one, day) : sitsOn(one, day)));
  const held = mandates.filter((one) => sitsOn(one, day) || (one.startsOn > day && one.endedOn === null));
  const taken = (part: "titular" | "alternate") =>
    new Set(held.filter((one) => one.part === part).map((one) => one.seatId));
  const [titulars, alternates] = [taken("titular"), taken("alternate")];
  const shown = (seat: { bodyId: string; rank: number; label: string | null }) => ({
    seat: seat.label ?? String(seat.rank),
    ...bodyName(seat.bodyId),
  });
  return {
    /** A seat nobody holds first; then those where somebody may still sit in the titular's absence. */
    seats: seats
      .map((seat) => ({ id: seat.id, vacant: !titulars.has(seat.id), ...shown(seat) }))
      .filter((seat) => seat.vacant || !alternates.has(seat.id))
      .sort((a, b) => Number(b.vacant) - Number(a.vacant)),
    mandates: sitting.flatMap((one) => {
      const seat = seats.find((each) => each.id === one.seatId);
      return seat ? [{ id: one.id, name: named.get(one.personId) ?? "…", ...shown(seat) }] : [];
    }),
  };
};
