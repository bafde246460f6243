import { askToCome } from "../../../app/features/renewal/commands-come.server";
import { addContact, stepContact } from "../../../app/features/renewal/commands-contacts.server";
import { answerLook, closeLook, openLook } from "../../../app/features/renewal/commands-look.server";
import type { Garden } from "../replay";
import type { Step } from "../timeline";
import { lookSaid, met } from "../words/renewal";

const HELENE = "helene-marchetti";

/** Three people on the way, each at their step; the look of last year closed, this year's open with four answers. */
export const renewalSteps = (garden: Garden): Step[] => [
  ...met.map(({ given, family, email, source, occasion, ago, nextStep, nextIn, steps }) => ({
    at: `${garden.day(-ago)}T17:40`,
    what: "somebody is met",
    run: async () => {
      const to = await garden.act(HELENE, addContact, {
        ...{ givenName: given, familyName: family, email, phone: "", source, occasion: garden.say(occasion) },
        ...{ metOn: garden.day(-ago), pole: garden.pole("soil"), follower: garden.person(HELENE) },
        ...{ nextStep: garden.say(nextStep), nextOn: garden.day(nextIn), lang: garden.lang, agreed: "1" },
      });
      const contact = to.replace("/curieux/", "");
      for (const [n, step] of steps.entries()) {
        garden.later(20);
        await garden.act(HELENE, stepContact, { contact, to: step, version: String(n + 1) });
      }
    },
  })),
  {
    at: `${garden.day(-1)}T11:20`,
    what: "somebody asks to come",
    run: async () => {
      await garden.act({ kind: "anonymous", session: "stand" }, askToCome, {
        ...{ givenName: "Mathilde", familyName: "Roch", email: "mathilde.roch@exemple.org", phone: "" },
        ...{ pole: "", agreed: "1" },
      });
    },
  },
  {
    at: `${garden.day(-9)}T20:00`,
    what: "the look of the year",
    run: async () => {
      await look(garden, lookSaid.slice(0, 4));
    },
  },
];

const look = async (garden: Garden, answers: typeof lookSaid) => {
  await garden.act(HELENE, openLook, {});
  const { id } = await garden.house.db
    .selectFrom("boardLooks")
    .select("id")
    .where("closedOn", "is", null)
    .executeTakeFirstOrThrow();
  for (const { who, heard, ready, time, done, shared, open } of answers) {
    garden.later(30);
    await garden.act(who, answerLook, { look: id, heard, ready, time, done, shared, open });
  }
  return id;
};

/** The look of the year before, when the garden is old enough to have one. */
export const pastLook = (garden: Garden, founded: string): Step[] => {
  const day = `${Number(garden.today.slice(0, 4)) - 1}-12-02`;
  if (day <= founded) return [];
  return [
    {
      at: `${day}T20:00`,
      what: "last year’s look, closed",
      run: async () => {
        const id = await look(garden, lookSaid);
        garden.later(60);
        await garden.act(HELENE, closeLook, { look: id });
      },
    },
  ];
};
