import type { ExpressionBuilder } from "kysely";
import type { Db } from "../../../db/dialect";
import type { Schema } from "../../../db/schema";
import { isPerson, type Me, worksIn } from "../../me";
import { readsProposals } from "./reads";

/**
 * The proposals `me` may read: one's own always; a draft by its pole; what is submitted by who reads as the board, by the
 * team for its poles, by a candidate once it is on the agenda of a meeting they are asked to, and by the chair and the
 * secretary of a meeting while it is on that agenda.
 */
export const seenBy = (me: Me) => (eb: ExpressionBuilder<Schema, "proposals">) => {
  if (!isPerson(me)) return eb("proposals.id", "=", "");
  const out = eb("proposals.status", "!=", "draft");
  const mine = eb("proposals.authorId", "=", me.id);
  const inPoles = eb("proposals.poleId", "in", [...me.poles, ""]);
  const asked = eb.selectFrom("attendance").select("attendance.meetingId").where("attendance.personId", "=", me.id);
  return eb.or([
    mine,
    ...(readsProposals(me) ? [out] : []),
    ...(readsProposals(me) || me.employee ? [inPoles] : []),
    ...(me.officerOf.length > 0 ? [eb.and([out, onAgendaOf(me.officerOf)(eb)])] : []),
    ...(me.candidate ? [eb.and([out, eb("proposals.meetingId", "in", asked)])] : []),
    eb.and([out, eb("proposals.showable", "=", 1)]),
  ]);
};

/** The proposals that stand on the agendas of these meetings. */
export const onAgendaOf = (meetingIds: string[]) => (eb: ExpressionBuilder<Schema, "proposals">) =>
  eb(
    "proposals.id",
    "in",
    eb.selectFrom("agendaItems").select("agendaItems.proposalId").where("agendaItems.meetingId", "in", meetingIds),
  );

const listed = (db: Db, me: Me) =>
  db
    .selectFrom("proposals")
    .innerJoin("poles", "poles.id", "proposals.poleId")
    .innerJoin("persons", "persons.id", "proposals.authorId")
    .select([
      "proposals.id",
      "proposals.title",
      "proposals.text",
      "proposals.costCents",
      "proposals.question",
      "proposals.status",
      "proposals.meetingId",
      "proposals.originKind",
      "proposals.originId",
      "proposals.showable",
      "proposals.submittedAt",
      "proposals.createdAt",
      "proposals.version",
      "proposals.matter",
      "proposals.bodyId",
      "proposals.poleId",
      "proposals.authorId",
      "poles.name as poleName",
      "poles.slug as poleSlug",
      "poles.vegetable",
      "persons.givenName",
      "persons.familyName",
      "persons.slug as authorSlug",
    ])
    .where(seenBy(me));

/** All the proposals `me` may read, the newest first, without their texts. */
export const proposalsFor = async (db: Db, me: Me, asked: { poleId?: string } = {}) => {
  const query = listed(db, me);
  const rows = await (asked.poleId ? query.where("proposals.poleId", "=", asked.poleId) : query)
    .orderBy("proposals.createdAt", "desc")
    .execute();
  return rows.map(({ text: _text, ...row }) => row);
};

/** A proposal by its id; null when unknown or not for `me`. */
export const proposalById = async (db: Db, me: Me, id: string) =>
  (await listed(db, me).where("proposals.id", "=", id).executeTakeFirst()) ?? null;

/** Proposals that wait for an agenda: submitted or postponed, the oldest first. */
export const proposalsWaiting = (db: Db, me: Me) =>
  listed(db, me).where("proposals.status", "in", ["submitted", "postponed"]).orderBy("proposals.submittedAt").execute();

/** The opinions given on a proposal, the first first, with the poles of who gave them. */
export const opinionsOn = async (db: Db, proposalId: string) => {
  const rows = await db
    .selectFrom("opinions")
    .innerJoin("persons", "persons.id", "opinions.personId")
    .select(["personId", "slug", "givenName", "familyName", "opinion", "line", "at"])
    .where("proposalId", "=", proposalId)
    .orderBy("at")
    .execute();
  const poles =
    rows.length === 0
      ? []
      : await db
          .selectFrom("polePeople")
          .innerJoin("poles", "poles.id", "polePeople.poleId")
          .select(["personId", "poles.name", "part"])
          .where(
            "personId",
            "in",
            rows.map((row) => row.personId),
          )
          .where("endsOn", "is", null)
          .orderBy("poles.rank")
          .execute();
  return rows.map((row) => {
    const own = poles.filter((one) => one.personId === row.personId);
    return { ...row, pole: (own.find((one) => one.part === "lead") ?? own[0])?.name ?? null };
  });
};

/** How many opinions each of these proposals has, by side. */
export const opinionCounts = async (db: Db, proposalIds: string[]) => {
  const rows = await db
    .selectFrom("opinions")
    .select((eb) => ["proposalId", "opinion", eb.fn.countAll<number>().as("count")])
    .where("proposalId", "in", [...proposalIds, ""])
    .groupBy(["proposalId", "opinion"])
    .execute();
  const of = (id: string, side: string) =>
    Number(rows.find((row) => row.proposalId === id && row.opinion === side)?.count ?? 0);
  return new Map(
    proposalIds.map((id) => [id, { for: of(id, "for"), abstention: of(id, "abstention"), against: of(id, "against") }]),
  );
};

/** What waits for the opinion of `me`: submitted or on an agenda, not one's own, not answered yet. */
export const opinionsAwaited = async (db: Db, me: Me, most = 5) => {
  if (!isPerson(me)) return [];
  const rows = await listed(db, me)
    .where("proposals.status", "in", ["submitted", "onAgenda"])
    .where("proposals.authorId", "!=", me.id)
    .where("proposals.id", "not in", (eb) =>
      eb.selectFrom("opinions").select("opinions.proposalId").where("opinions.personId", "=", me.id),
    )
    .orderBy("proposals.submittedAt")
    .execute();
  return rows.filter((row) => readsProposals(me) || worksIn(me, row.poleId)).slice(0, most);
};

/** Points asked for that wait for an agenda, for who prepares it; for others, their own. */
export const pointsWaiting = async (db: Db, me: Me) => {
  const rows = await db
    .selectFrom("pointRequests")
    .innerJoin("persons", "persons.id", "pointRequests.askedBy")
    .leftJoin("poles", "poles.id", "pointRequests.poleId")
    .select([
      "pointRequests.id",
      "pointRequests.title",
      "pointRequests.text",
      "pointRequests.askedBy",
      "pointRequests.status",
      "pointRequests.bodyId",
      "pointRequests.poleId",
      "pointRequests.createdAt",
      "persons.givenName",
      "persons.familyName",
      "poles.name as poleName",
      "poles.slug as poleSlug",
      "poles.vegetable",
    ])
    .where("pointRequests.status", "=", "waiting")
    .orderBy("pointRequests.createdAt")
    .execute();
  return rows.filter((row) => readsProposals(me) || (isPerson(me) && row.askedBy === me.id));
};

/** A point asked for, by its id; null when unknown. */
export const pointById = async (db: Db, id: string) =>
  (await db.selectFrom("pointRequests").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;

/** The meeting a proposal is on the agenda of. */
export const meetingOfProposal = async (db: Db, meetingId: string) =>
  (await db
    .selectFrom("meetings")
    .select(["id", "title", "kind", "startsAt"])
    .where("id", "=", meetingId)
    .executeTakeFirst()) ?? null;

/** How many people the board's opinions are asked of on a civil day: the filled voting seats. */
export const boardSize = async (db: Db, day: string): Promise<number> => {
  const rows = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("bodies", "bodies.id", "seats.bodyId")
    .select("mandates.personId")
    .distinct()
    .where("bodies.kind", "=", "board")
    .where("seats.voice", "=", "voting")
    .where("mandates.part", "=", "titular")
    .where("mandates.startsOn", "<=", day)
    .where((eb) => eb.or([eb("mandates.endsOn", "is", null), eb("mandates.endsOn", ">=", day)]))
    .where((eb) => eb.or([eb("mandates.endedOn", "is", null), eb("mandates.endedOn", ">", day)]))
    .execute();
  return rows.length;
};
