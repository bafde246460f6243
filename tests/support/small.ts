import type { Db } from "../../db/dialect";

const at = "2026-01-10T09:00:00.000Z";

/** Ids of the small association that tests start from: 9 seats, 7 administrators, 3 poles, one board in three days. */
export const small = {
  board: "body-board",
  assembly: "body-assembly",
  claire: "p-claire",
  bernard: "p-bernard",
  helene: "p-helene",
  gerard: "p-gerard",
  nadia: "p-nadia",
  odile: "p-odile",
  marc: "p-marc",
  sophie: "p-sophie",
  karim: "p-karim",
  yvette: "p-yvette",
  amelie: "p-amelie",
  maraichage: "pole-maraichage",
  insertion: "pole-insertion",
  vie: "pole-vie",
  meeting: "meeting-board",
};

const people: [
  id: string,
  given: string,
  family: string,
  role: "member" | "volunteer" | "employee" | "coordinator" | "candidate",
][] = [
  [small.claire, "Claire", "Vasseur", "member"],
  [small.bernard, "Bernard", "Lhomme", "member"],
  [small.helene, "Hélène", "Marchetti", "member"],
  [small.gerard, "Gérard", "Poulain", "member"],
  [small.nadia, "Nadia", "Ferhat", "member"],
  [small.odile, "Odile", "Gramont", "member"],
  [small.marc, "Marc", "Tellier", "member"],
  [small.sophie, "Sophie", "Arnaud", "coordinator"],
  [small.karim, "Karim", "Belkacem", "employee"],
  [small.yvette, "Yvette", "Roussel", "member"],
  [small.amelie, "Amélie", "Rousset", "candidate"],
];

/** Plants the small association straight into the tables. Claire keeps the tool and leads Maraîchage; Karim is in it. */
export const plantSmall = async (db: Db): Promise<void> => {
  const words = "{}";
  await db
    .insertInto("association")
    .values({
      id: "asso",
      name: "Les Jardins d’Essai",
      territory: "france",
      zone: "Europe/Paris",
      yearStart: "01-01",
      words,
      setUpAt: at,
      tagline: null,
      address: null,
      version: 1,
    })
    .execute();
  await db
    .insertInto("bodies")
    .values([
      { id: small.board, kind: "board", name: null, createdAt: at },
      { id: small.assembly, kind: "assembly", name: null, createdAt: at },
    ])
    .execute();
  await db
    .insertInto("persons")
    .values(
      people.map(([id, givenName, familyName]) => ({
        id,
        slug: `${givenName}-${familyName}`
          .toLowerCase()
          .normalize("NFD")
          .replace(/[^a-z-]/g, ""),
        givenName,
        familyName,
        sortKey: `${familyName} ${givenName}`
          .toLowerCase()
          .normalize("NFD")
          .replace(/[^a-z ]/g, ""),
        email: `${givenName
          .toLowerCase()
          .normalize("NFD")
          .replace(/[^a-z]/g, "")}@example.org`,
        phone: null,
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
    .insertInto("personRoles")
    .values(
      people.map(([personId, , , role]) => ({
        id: `role-${personId}`,
        personId,
        role,
        startsOn: "2025-01-01",
        endsOn: null,
        team: role === "employee" ? "cultures" : null,
      })),
    )
    .execute();
  await db
    .insertInto("accounts")
    .values(
      people.map(([personId]) => ({
        personId,
        passwordHash: null,
        keeper: personId === small.claire || personId === small.helene ? (1 as const) : (0 as const),
        theme: "auto" as const,
        textSize: "normal" as const,
        createdAt: at,
      })),
    )
    .execute();
  await db
    .insertInto("seats")
    .values(
      Array.from({ length: 9 }, (_, n) => ({
        id: `seat-${n + 1}`,
        bodyId: small.board,
        label: null,
        college: null,
        voice: "voting" as const,
        rank: n + 1,
        openedOn: "2020-01-01",
        closedOn: null,
      })),
    )
    .execute();
  await db
    .insertInto("mandates")
    .values(
      people.slice(0, 7).map(([personId], n) => ({
        id: `mandate-${n + 1}`,
        seatId: `seat-${n + 1}`,
        personId,
        startsOn: "2025-06-01",
        endsOn: "2028-05-31",
        origin: "elected" as const,
        endedOn: null,
        endedWhy: null,
        title: null,
      })),
    )
    .execute();
  await db
    .insertInto("poles")
    .values(
      [
        {
          id: small.maraichage,
          slug: "maraichage",
          name: "Maraîchage",
          remit: "Nourrir 240 foyers sans abîmer la terre.",
          vegetable: "carotte" as const,
        },
        {
          id: small.insertion,
          slug: "insertion",
          name: "Insertion",
          remit: "Faire du jardin un tremplin.",
          vegetable: "bourrache" as const,
        },
        {
          id: small.vie,
          slug: "vie-associative",
          name: "Vie associative",
          remit: "Se retrouver, accueillir, dire merci.",
          vegetable: "potiron" as const,
        },
      ].map((pole, n) => ({
        ...pole,
        pillarId: null,
        latitude: null,
        rank: n + 1,
        openedOn: "2025-09-01",
        closedOn: null,
        version: 1,
      })),
    )
    .execute();
  const parts: [string, string, "lead" | "member"][] = [
    [small.maraichage, small.claire, "lead"],
    [small.maraichage, small.karim, "member"],
    [small.insertion, small.nadia, "lead"],
    [small.vie, small.gerard, "lead"],
    [small.vie, small.helene, "member"],
  ];
  await db
    .insertInto("polePeople")
    .values(
      parts.map(([poleId, personId, part]) => ({
        id: `${poleId}-${personId}`,
        poleId,
        personId,
        part,
        startsOn: "2025-09-01",
        endsOn: null,
      })),
    )
    .execute();
  await db
    .insertInto("meetings")
    .values({
      id: small.meeting,
      bodyId: small.board,
      kind: "board",
      title: "",
      startsAt: "2026-11-26T19:30",
      plannedMinutes: 120,
      place: "Salle de l’Orangerie",
      link: null,
      status: "preparing",
      ruleVersionId: null,
      noticeSentAt: null,
      noticeText: "",
      openedAt: null,
      closedAt: null,
      chairId: null,
      secretaryId: null,
      currentItemId: null,
      secondCallOf: null,
      createdBy: small.helene,
      createdAt: at,
      version: 1,
    })
    .execute();
};
