import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { LARGEST_FILE, type Prepared, prepareImage } from "../../../app/features/files/images.server";
import { fileFor, places } from "../../../app/features/files/queries.server";
import { keepFile } from "../../../app/features/files/writes.server";
import { keepPortrait } from "../../../app/features/people/commands.portrait.server";
import { withdrawConsent } from "../../../app/features/people/commands.server";
import type { Me } from "../../../app/me";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const visitor: Me = { kind: "anonymous", session: "" };
const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : "done");
const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);
const photo = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });
const prepared = async (bytes: Uint8Array): Promise<Prepared> => {
  const made = await prepareImage(blob(bytes), "photo.jpg");
  if (typeof made === "string") throw new Error(made);
  return made;
};
const mayOpen = async (who: string | Me, hash: string) => {
  const { db, me } = await contextOf(it.house, who);
  return (await fileFor(db, me, hash)) !== null;
};

describe("an image", () => {
  test("is made again under 60 KB, even from pure noise, and loses what the camera wrote", async () => {
    const exif = { IFD0: { Copyright: "Zoé", Model: "Appareil" } };
    const bytes = await photo(1600, 1200).withExif(exif).jpeg({ quality: 90 }).toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const made = await prepared(bytes);
    expect(made.bytes.byteLength).toBeLessThanOrEqual(60 * 1024);
    const after = await sharp(made.bytes).metadata();
    expect(after.format).toBe("webp");
    expect(after.exif).toBeUndefined();
  });
  test("stands upright", async () => {
    const bytes = await photo(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { width, height } = await sharp((await prepared(bytes)).bytes).metadata();
    expect([width, height]).toEqual([40, 60]);
  });
  test.each([
    ["a page named .jpg", Buffer.from("<html><script>1</script></html>"), "files.notAnImage"],
    ["a drawing with scripts", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "files.notAnImage"],
    ["a JPEG cut short", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), "files.notAnImage"],
    ["more than 5 MB", Buffer.alloc(LARGEST_FILE + 1), "files.tooBig"],
  ])("%s is refused", async (_, bytes, why) => expect(await prepareImage(blob(bytes), "photo.jpg")).toBe(why));
});

describe("who opens a file", () => {
  const keep = async (who: string) => {
    const image = await prepared(await photo(20, 20).png().toBuffer());
    return keepFile(await contextOf(it.house, who), image);
  };
  test("its uploader alone, until it stands somewhere", async () => {
    const hash = await keep(small.karim);
    expect(await mayOpen(small.karim, hash)).toBe(true);
    expect(await mayOpen(small.bernard, hash)).toBe(false);
    expect(await mayOpen(visitor, hash)).toBe(false);
    expect(await mayOpen(small.karim, "0".repeat(64))).toBe(false);
    expect(await mayOpen(small.karim, "../etc")).toBe(false);
  });
  test("a portrait: everyone signed in, no visitor", async () => {
    const image = await prepared(await photo(20, 20).png().toBuffer());
    const mine = await runAs(it.house, small.karim, keepPortrait(image), { person: small.karim });
    expect(refusal(mine)).toBe("done");
    expect(await mayOpen(small.yvette, image.hash)).toBe(true);
    expect(await mayOpen(visitor, image.hash)).toBe(false);
    const other = await runAs(it.house, small.yvette, keepPortrait(image), { person: small.karim });
    expect(refusal(other)).toBe("403 people.notYourList");
  });
  test("a portrait withdrawn: nobody, its uploader included, and its bytes are gone", async () => {
    const image = await prepared(await photo(20, 20).png().toBuffer());
    const portrait = { person: small.karim, agreed: "1" };
    const unasked = await runAs(it.house, small.bernard, keepPortrait(image), { ...portrait, agreed: "" });
    expect(refusal(unasked)).toBe("422 people.portraitNeedsYes");
    expect(refusal(await runAs(it.house, small.bernard, keepPortrait(image), portrait))).toBe("done");
    const consent = { person: small.karim, purpose: "portrait" };
    expect(refusal(await runAs(it.house, small.karim, withdrawConsent, consent))).toBe("done");
    expect(await mayOpen(small.bernard, image.hash)).toBe(false);
    expect(await it.house.db.selectFrom("files").selectAll().execute()).toEqual([]);
  });
  test("every column that names a file is known as a place where it may stand", async () => {
    const { tables } = await it.house.db.introspection
      .getTables()
      .then((all) => ({ tables: all.flatMap(({ name, columns }) => columns.map((one) => `${name}.${one.name}`)) }));
    const naming = tables.filter((one) => /\.(portrait|photo|file|proof|receipt|image|document)Hash$/.test(one));
    expect(naming.sort()).toEqual(places.map(([table, column]) => `${table}.${column}`).sort());
  });
  test.each([
    ["read by its pole", "pole", 0, [false, true, false, false]],
    ["read by the board", "board", 0, [true, true, false, false]],
    ["read by the assembly", "assembly", 0, [true, true, true, false]],
    ["shown to the assembly, which its text alone is in public", "board", 1, [true, true, true, false]],
  ] as const)("an action's photo %s", async (_, reads, showable, expected) => {
    const hash = await keep(small.claire);
    await it.house.db
      .insertInto("actions")
      .values({
        id: "a1",
        poleId: small.maraichage,
        personId: small.claire,
        loggedBy: small.claire,
        text: "Semis",
        doneOn: "2026-11-20",
        dueOn: null,
        status: "done",
        reads,
        showable,
        photoHash: hash,
        originKind: null,
        originId: null,
        createdAt: "2026-11-20T09:00:00.000Z",
        version: 1,
        removedAt: null,
      })
      .execute();
    const seen = [];
    for (const who of [small.bernard, small.karim, small.yvette, visitor]) seen.push(await mayOpen(who, hash));
    expect(seen).toEqual(expected);
  });
});
