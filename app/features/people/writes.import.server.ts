import { fold, wordsIn } from "../../folding";
import type { Pen } from "../../pen.server";
import type { CsvRead } from "./csv.server";
import { freeSlug, slugOf, sortKeyOf } from "./sort-key";

const BLOCK = 250;

/** Adds the people of a list, in blocks, with their role and their place in the search index; answers how many. */
export const insertList = async (pen: Pen, list: CsvRead): Promise<number> => {
  const slugs = new Set((await pen.db.selectFrom("persons").select("slug").execute()).map((row) => row.slug));
  const people = list.good.map((line) => {
    const slug = freeSlug(slugOf(line.givenName, line.familyName), slugs);
    slugs.add(slug);
    return { ...line, id: pen.id(), slug, name: `${line.givenName} ${line.familyName}` };
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
    await pen.db
      .insertInto("personRoles")
      .values(
        block.map(({ id, role, since, team }) => ({
          ...{ id: pen.id(), personId: id, role, team },
          startsOn: since ?? pen.today,
          endsOn: null,
        })),
      )
      .execute();
    await indexBlock(pen, block);
  }
  const id = pen.id();
  const [lines, added] = [list.good.length + list.refused.length, people.length];
  const by = pen.me.kind === "person" ? pen.me.id : "system";
  const refused = JSON.stringify(list.refused.map(({ line, why }) => ({ line, why })));
  await pen.db
    .insertInto("imports")
    .values({ id, fileName: list.fileName, lines, added, refused, at: pen.now, by })
    .execute();
  await pen.record({ subject: { kind: "import", id }, reads: "keepers", data: { lines, added } });
  return added;
};

const indexBlock = async (pen: Pen, block: { id: string; name: string }[]) => {
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
