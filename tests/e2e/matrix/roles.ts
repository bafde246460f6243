import { createHash } from "node:crypto";
import type { Db } from "../../../db/dialect";
import { flag } from "../../../db/schema/flag";
import { small } from "../../support/small";

/** One person for each role, who has that role and nothing else; a guest and a link holder have no session. */
export const people = [
  "member",
  "volunteer",
  "candidate",
  "employee",
  "coordinator",
  "administrator",
  "lead",
  "officer",
  "keeper",
] as const;
export const roles = ["guest", "link", ...people] as const;
export type Role = (typeof roles)[number];

const since = "2025-01-01";
const at = "2026-01-10T09:00:00.000Z";

export const idOf = (role: Role) => `m-${role}`;
/** The cookie each of them comes with. */
export const sessionOf = (role: Role) => `session-of-the-${role}-of-the-matrix`;

/** The leads and the officer sit on the board too, as the table of roles supposes. */
const seated: Role[] = ["administrator", "lead", "officer"];

/**
 * « own » is the pole of the lead, the employee and the volunteer; « other » has people of the small association.
 * Nobody gave leave to show a telephone or an address.
 */
export const plantRoles = async (db: Db): Promise<void> => {
  await db
    .insertInto("persons")
    .values(
      people.map((role) => ({
        id: idOf(role),
        slug: `m-${role}`,
        givenName: "Dominique",
        familyName: `Matrice ${role}`,
        sortKey: `matrice ${role} dominique`,
        email: `zq.mail.${role}@example.org`,
        phone: role === "member" ? "06 39 98 77 66" : null,
        lang: "fr" as const,
        about: null,
        portraitHash: null,
        createdAt: at,
        leftOn: null,
        version: 1,
      })),
    )
    .execute();
  await db
    .insertInto("accounts")
    .values(
      people.map((role) => ({
        personId: idOf(role),
        passwordHash: null,
        keeper: flag(role === "keeper"),
        theme: "auto" as const,
        textSize: "normal" as const,
        createdAt: at,
      })),
    )
    .execute();
  await db
    .insertInto("sessions")
    .values(
      people.map((role) => ({
        id: createHash("sha256").update(sessionOf(role)).digest("hex"),
        userId: idOf(role),
        expiresAt: "2100-01-01T00:00:00.000Z",
        createdAt: at,
        lastSeenAt: at,
        device: "",
      })),
    )
    .execute();
  await db
    .insertInto("personRoles")
    .values(
      (["member", "volunteer", "candidate", "employee", "coordinator"] as const).map((role) => ({
        id: `r-${role}`,
        personId: idOf(role),
        role,
        startsOn: since,
        endsOn: null,
        team: role === "employee" ? "cultures" : null,
      })),
    )
    .execute();
  await plantPoles(db);
  await plantSeats(db);
};

const plantPoles = async (db: Db) => {
  await db
    .insertInto("poles")
    .values(
      (["own", "other"] as const).map((slug, n) => ({
        id: `m-${slug}`,
        slug: `m-${slug}`,
        name: `Pôle ${slug}`,
        remit: "Essayer chaque porte.",
        vegetable: "sauge" as const,
        pillarId: null,
        latitude: null,
        rank: 10 + n,
        openedOn: since,
        closedOn: null,
        version: 1,
      })),
    )
    .execute();
  const part = (poleId: string, personId: string, what: "lead" | "member") => ({
    id: `${poleId}-${personId}`,
    poleId,
    personId,
    part: what,
    startsOn: since,
    endsOn: null,
  });
  await db
    .insertInto("polePeople")
    .values([
      part("m-own", idOf("lead"), "lead"),
      part("m-own", idOf("employee"), "member"),
      part("m-own", idOf("volunteer"), "member"),
      part("m-other", small.nadia, "lead"),
      part("m-other", small.karim, "member"),
    ])
    .execute();
};

const plantSeats = async (db: Db) => {
  const seat = (role: Role) => ({
    id: `m-seat-${role}`,
    bodyId: small.board,
    label: null,
    college: null,
    voice: "voting" as const,
    rank: 20,
    openedOn: since,
    closedOn: null,
  });
  const mandate = (role: Role) => ({
    id: `m-mandate-${role}`,
    seatId: `m-seat-${role}`,
    personId: idOf(role),
    startsOn: since,
    endsOn: null,
    origin: "elected" as const,
    endedOn: null,
    endedWhy: null,
    title: null,
  });
  await db.insertInto("seats").values(seated.map(seat)).execute();
  await db.insertInto("mandates").values(seated.map(mandate)).execute();
};
