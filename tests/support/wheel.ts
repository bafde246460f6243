import type { House } from "../../app/server/house";
import { flag } from "../../db/schema/flag";

/** A small association for tests of the wheel: two poles, a board, and one person of each role. */
export const people = [
  "claire",
  "bernard",
  "helene",
  "sophie",
  "gerard",
  "karim",
  "yvette",
  "vera",
  "nadia",
  "keeper",
] as const;
export type Name = (typeof people)[number];

const at = "2026-01-05T09:00:00.000Z";
const from = "2026-01-01";
const capital = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/**
 * claire leads « soil » · gerard leads « walls » · bernard and helene sit on the board, bernard records meeting « board »
 * · sophie coordinates · karim is an employee of « soil » · vera a volunteer of « soil » · yvette a member · nadia a
 * candidate · keeper keeps the tool. Meetings: « before » (adopted, 15 October) and « board » (26 November).
 */
export const wheel = async ({ db }: House) => {
  await db
    .insertInto("association")
    .values({
      id: "a",
      name: "Les Essais",
      territory: "france",
      zone: "Europe/Paris",
      yearStart: "01-01",
      words: "{}",
      setUpAt: at,
      tagline: null,
      address: null,
      version: 1,
    })
    .execute();
  await db
    .insertInto("bodies")
    .values([
      { id: "ca", kind: "board", name: null, createdAt: at },
      { id: "ag", kind: "assembly", name: null, createdAt: at },
    ])
    .execute();
  const row = (name: Name) => ({
    id: name,
    slug: name,
    givenName: capital(name),
    familyName: "Dupré",
    sortKey: `dupre ${name}`,
    email: null,
    phone: null,
    lang: "fr" as const,
    about: null,
    portraitHash: null,
    createdAt: at,
    leftOn: null,
    version: 1,
  });
  await db.insertInto("persons").values(people.map(row)).execute();
  await db
    .insertInto("accounts")
    .values(
      people.map((name) => ({
        personId: name,
        passwordHash: null,
        keeper: flag(name === "keeper"),
        theme: "auto" as const,
        textSize: "normal" as const,
        createdAt: at,
      })),
    )
    .execute();
  const roles = [
    ["sophie", "coordinator"],
    ["karim", "employee"],
    ["yvette", "member"],
    ["vera", "volunteer"],
    ["nadia", "candidate"],
  ] as const;
  await db
    .insertInto("personRoles")
    .values(
      roles.map(([personId, role]) => ({
        id: `r-${personId}`,
        personId,
        role,
        startsOn: from,
        endsOn: null,
        team: null,
      })),
    )
    .execute();
  await db
    .insertInto("poles")
    .values(
      (
        [
          ["soil", "Maraîchage", "carotte"],
          ["walls", "Bâtiments", "sauge"],
        ] as const
      ).map(([id, name, vegetable], rank) => ({
        id,
        slug: id,
        name,
        remit: "",
        vegetable,
        pillarId: null,
        latitude: null,
        rank,
        openedOn: from,
        closedOn: null,
        version: 1,
      })),
    )
    .execute();
  const inPole = (poleId: string, personId: Name, part: "lead" | "member") => ({
    id: `${poleId}-${personId}`,
    poleId,
    personId,
    part,
    startsOn: from,
    endsOn: null,
  });
  await db
    .insertInto("polePeople")
    .values([
      inPole("soil", "claire", "lead"),
      inPole("soil", "karim", "member"),
      inPole("soil", "vera", "member"),
      inPole("soil", "helene", "member"),
      inPole("walls", "gerard", "lead"),
    ])
    .execute();
  const seated = ["claire", "bernard", "helene", "gerard"] as const;
  await db
    .insertInto("seats")
    .values(
      seated.map((name, rank) => ({
        id: `s-${name}`,
        bodyId: "ca",
        label: null,
        college: null,
        voice: "voting" as const,
        rank,
        openedOn: from,
        closedOn: null,
      })),
    )
    .execute();
  await db
    .insertInto("mandates")
    .values(
      seated.map((name) => ({
        id: `m-${name}`,
        seatId: `s-${name}`,
        personId: name,
        startsOn: from,
        endsOn: null,
        origin: "elected" as const,
        endedOn: null,
        endedWhy: null,
        title: null,
      })),
    )
    .execute();
  await meeting(db, { id: "before", startsAt: "2026-10-15T19:30", status: "adopted" });
  await meeting(db, { id: "board", startsAt: "2026-11-26T19:30", status: "called", secretaryId: "bernard" });
};

/** A meeting of the board unless said otherwise. */
export const meeting = (
  db: House["db"],
  given: { id: string; startsAt: string } & Partial<{
    bodyId: string;
    kind: "board" | "ordinary" | "convivial";
    status: "preparing" | "called" | "open" | "closed" | "adopted";
    secretaryId: string;
  }>,
) =>
  db
    .insertInto("meetings")
    .values({
      bodyId: "ca",
      kind: "board",
      title: "Conseil d’administration",
      plannedMinutes: 110,
      place: "Salle du haut",
      link: null,
      status: "called",
      ruleVersionId: null,
      noticeSentAt: null,
      noticeText: "",
      openedAt: null,
      closedAt: null,
      chairId: null,
      secretaryId: null,
      currentItemId: null,
      secondCallOf: null,
      createdBy: "helene",
      createdAt: at,
      version: 1,
      ...given,
    })
    .execute();
