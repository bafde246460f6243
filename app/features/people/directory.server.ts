import type { Db } from "../../../db/dialect";
import { pageAsked } from "../../fields.server";
import { isKeeper, type Me, readsAsBoard } from "../../me";
import { may } from "../../rights";
import { peopleList } from "./queries.server";
import { sharersOf } from "./shows.server";

/** What the address of the directory asks for. Candidates are followed by the board alone. */
export const askedOf = (me: Me, request: Request) => {
  const { searchParams } = new URL(request.url);
  const text = (name: string) => (searchParams.get(name) ?? "").slice(0, 80).trim();
  const follows = readsAsBoard(me) || isKeeper(me);
  const role = text("role");
  return {
    role: role === "candidate" && !follows ? "" : role,
    search: text("nom"),
    pole: text("pole"),
    skill: text("sait"),
    whole: searchParams.has("tout"),
    page: pageAsked(request),
    follows,
  };
};

/** One page of the directory, with who cannot be written to and who shares an address, for the holders of the list. */
export const directoryPage = async (db: Db, me: Me, today: string, asked: ReturnType<typeof askedOf>) => {
  const { people, total, pages } = await peopleList(db, me, today, asked);
  const holds = may(me, "person.create", {}) === null;
  const sharers = holds ? await sharersOf(db, people) : new Map<string, string[]>();
  return {
    people: people.map((one) => ({
      ...one,
      noAddress: holds && one.email === null,
      sharers: sharers.get(one.id) ?? [],
    })),
    total,
    pages,
  };
};
