import { createPerson, giveRole } from "../../../app/features/people/commands.server";
import type { Garden } from "../replay";
import { newcomer } from "../words/people";
import { invite } from "./founding";
import { addressOf } from "./keys";

/** Amélie enters the list as a member and a candidate, some months before she is co-opted. */
export const createNewcomer = async (garden: Garden) => {
  const day = garden.now().slice(0, 10);
  const { given, family, about } = newcomer;
  await garden.act("helene-marchetti", createPerson, {
    givenName: given,
    familyName: family,
    email: addressOf(given, family),
    phone: "",
    about: garden.say(about),
    lang: garden.lang,
    role: "member",
    since: day,
    team: "",
  });
  const { id } = await garden.house.db
    .selectFrom("persons")
    .select("id")
    .where("slug", "=", "amelie-rousset")
    .executeTakeFirstOrThrow();
  garden.known.people.set("amelie-rousset", id);
  await garden.act("helene-marchetti", giveRole, {
    person: id,
    role: "candidate",
    startsOn: day,
    endsOn: "",
    team: "",
  });
  await invite(garden, "amelie-rousset");
};
