import { fold, wordsIn } from "../../folding";
import type { Pen } from "../../pen.server";
import type { RoleName } from "./role-names";
import { freeSlug, slugOf, sortKeyOf } from "./sort-key";

const BLOCK = 250;

export type ListedPerson = {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  roles: readonly RoleName[];
  since: string | null;
  team: string | null;
};
export type AddedPerson = ListedPerson & { id: string; name: string; roleIds: string[] };

/**
 * Enters many people at once, in blocks, with their roles and their place in the search index; answers them with their
 * ids. The caller records the line: the journal holds no name of a list.
 */
export const insertPeople = async (pen: Pen, list: readonly ListedPerson[]): Promise<AddedPerson[]> => {
  const slugs = new Set((await pen.db.selectFrom("persons").select("slug").execute()).map((row) => row.slug));
  // Where the search for a free address stopped for a name: a thousand namesakes are not counted a million times.
  const last = new Map<string, number>();
  const people = list.map((line) => {
    const wanted = slugOf(line.givenName, line.familyName);
    const slug = freeSlug(wanted, slugs, last.get(wanted));
    slugs.add(slug);
    last.set(wanted, Number(slug.slice(wanted.length + 1)) || 1);
    const name = `${line.givenName} ${line.familyName}`;
    return { ...line, id: pen.id(), slug, name, roleIds: line.roles.map(() => pen.id()) };
  });
  for (const block of blocksOf(people)) {
    await pen.db
      .insertInto("persons")
      .values(
        block.map(({ id, slug, givenName, familyName, email, phone }) => ({
          ...{ id, slug, givenName, familyName, email, phone },
          sortKey: sortKeyOf(givenName, familyName),
          lang: pen.lang,
          about: null,
          portraitHash: null,
          createdAt: pen.now,
          leftOn: null,
          version: 1,
        })),
      )
      .execute();
    await indexBlock(pen, block);
  }
  const roles = people.flatMap(({ id, roles, roleIds, since, team }) =>
    roles.map((role, index) => ({
      ...{ id: roleIds[index] ?? pen.id(), personId: id, role, team },
      startsOn: since ?? pen.today,
      endsOn: null,
    })),
  );
  for (const block of blocksOf(roles)) await pen.db.insertInto("personRoles").values(block).execute();
  return people;
};

const indexBlock = async (pen: Pen, block: readonly { id: string; name: string }[]) => {
  const docs = block.map(({ id, name }) => ({
    ...{ kind: "person", id, title: name, body: "", folded: fold(name), poleId: null, meetingId: null },
    reads: "assembly" as const,
    at: pen.now,
  }));
  await pen.db.insertInto("searchDocs").values(docs).execute();
  const words = block.flatMap(({ id, name }) => wordsIn(name).map((word) => ({ word, kind: "person", id })));
  for (const part of blocksOf(words)) await pen.db.insertInto("searchWords").values(part).execute();
};

const blocksOf = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, n) => rows.slice(n * BLOCK, (n + 1) * BLOCK));
