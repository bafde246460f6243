import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Command, Refused } from "../../../app/command.server";
import {
  addScenePhoto,
  readDesk,
  showPhoto,
  withdrawPhoto,
} from "../../../app/features/assembly/commands.photo.server";
import { freezeLiveReport, openLiveReport } from "../../../app/features/assembly/commands.server";
import { scenesOf } from "../../../app/features/assembly/queries.server";
import { type Prepared, prepareImage } from "../../../app/features/files/images.server";
import { fileFor } from "../../../app/features/files/queries.server";
import type { Me } from "../../../app/me";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { prepared, seen, yearOf } from "./hall-of";

let it: TestHouse;
let report: Awaited<ReturnType<typeof prepared>>;
let scene: string;
let photo: Prepared;

beforeEach(async () => {
  it = await testHouse("2026-12-12T13:00:00.000Z");
  await yearOf(it);
  report = await prepared(it);
  scene = (await scenesOf(it.house.db, report.id)).find(({ poleId }) => poleId === "soil")?.id ?? "";
  const made = await prepareImage(new Blob([new Uint8Array(await pixels("#3f7a35"))]), "recolte.png");
  if (typeof made === "string") throw new Error(made);
  photo = made;
});
afterEach(() => it.close());

const pixels = (background: string) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .png()
    .toBuffer();
const told = { alt: "La récolte des carottes, un matin de brume.", agreed: "1", action: "" };
const run = async (who: string, command: Command, typed: { [name: string]: string }) => {
  const answer = await runAs(it.house, who, command, typed);
  return answer instanceof Refused
    ? `${answer.status} ${Object.values(answer.fields)[0] ?? answer.reason}`
    : answer.said;
};
const visitor: Me = { kind: "anonymous", session: "passer-by" };
const opens = async (who: string | Me) =>
  (await fileFor(it.house.db, (await contextOf(it.house, who)).me, photo.hash)) !== null;
const onThePage = async () => (await seen(it, report.token)).scenes.find(({ id }) => id === scene)?.photo ?? null;
const add = (who: string, typed: { [name: string]: string } = {}) =>
  run(who, addScenePhoto(photo), { ...told, id: scene, ...typed });

describe("a photo is given to a scene", () => {
  test.each([
    ["without words for who cannot see it", "claire", { alt: " " }, "400 common.fieldEmpty"],
    ["without the consent of who is on it", "claire", { agreed: "" }, "400 assembly.consentNeeded"],
    ["by somebody whose scene it is not", "gerard", {}, "403 assembly.notYourScene"],
    ["to a scene that does not exist", "claire", { id: "nowhere" }, "404 common.unknown"],
  ])("refused %s", async (_, who, typed, refusal) => expect(await add(who, typed)).toBe(refusal));

  test.each([
    ["files.notAnImage", "422 files.notAnImage"],
    ["files.tooBig", "422 files.tooBig"],
    [null, "422 assembly.photoNeeded"],
  ] as const)("refused when what came is %s", async (what, refusal) => {
    expect(await run("claire", addScenePhoto(what), { ...told, id: scene })).toBe(refusal);
  });

  test("the form of the desk carries it; a page that calls itself a picture is none", async () => {
    const asked = async (bytes: Uint8Array) => {
      const body = new FormData();
      for (const [name, value] of Object.entries({ ...told, intent: "scene.photo", id: scene })) body.set(name, value);
      body.set("photo", new File([new Uint8Array(bytes)], "photo.jpg"));
      const { command, typed } = await readDesk(new Request("http://desk.example/", { method: "POST", body }), []);
      return runAs(it.house, "claire", command, typed);
    };
    const refused = await asked(Buffer.from("<html></html>"));
    expect(refused instanceof Refused && refused.reason).toBe("files.notAnImage");
    expect(await asked(await pixels("#c8452f"))).toMatchObject({ said: "assembly.photoKept" });
  });

  test("or is taken from an action of its pole, of no other", async () => {
    await add("claire");
    await it.house.db.updateTable("actions").set({ photoHash: photo.hash }).where("id", "=", "a1").execute();
    await run("claire", withdrawPhoto, { id: scene });
    const from = (action: string, id = scene) =>
      run(id === scene ? "claire" : "gerard", addScenePhoto(null), { ...told, id, action });
    expect(await from("a1")).toBe("assembly.photoKept");
    const other = (await scenesOf(it.house.db, report.id)).find(({ poleId }) => poleId === "walls")?.id ?? "";
    expect(await from("a1", other)).toBe("422 assembly.photoNeeded");
  });
});

describe("who sees it", () => {
  test("nobody outside before its pole’s lead or a keeper shows it, nor before the report opens", async () => {
    await add("claire");
    expect([await opens("claire"), await opens("bernard"), await opens("yvette")]).toEqual([true, true, false]);
    expect(await run("bernard", showPhoto, { id: scene })).toBe("403 assembly.notYoursToShow");
    expect(await run("gerard", showPhoto, { id: scene })).toBe("403 assembly.notYoursToShow");
    await run("bernard", openLiveReport, { id: report.id });
    expect([await onThePage(), await opens(visitor)]).toEqual([null, false]);
    expect(await run("claire", showPhoto, { id: scene })).toBe("assembly.photoShown");
    expect([await onThePage(), await opens(visitor)]).toEqual([{ hash: photo.hash, alt: told.alt }, true]);
  });

  test("shown before the report opens, its bytes wait for it", async () => {
    await add("claire");
    expect(await run("keeper", showPhoto, { id: scene })).toBe("assembly.photoShown");
    expect(await opens(visitor)).toBe(false);
    await run("bernard", openLiveReport, { id: report.id });
    expect(await opens(visitor)).toBe(true);
  });

  test("another photo waits to be shown anew", async () => {
    await add("claire");
    await run("claire", showPhoto, { id: scene });
    await run("bernard", openLiveReport, { id: report.id });
    const other = await prepareImage(new Blob([new Uint8Array(await pixels("#9c2f5f"))]), "b.png");
    await run("claire", addScenePhoto(other), { ...told, id: scene });
    expect(await onThePage()).toBeNull();
    expect(await opens(visitor)).toBe(false);
  });
});

describe("withdrawn in one tap", () => {
  test.each([
    ["its pole’s lead", "claire"],
    ["the desk", "bernard"],
    ["a keeper", "keeper"],
  ])("by %s, even once the report is frozen: it leaves the page, and its bytes are gone", async (_, who) => {
    await add("claire");
    await run("claire", showPhoto, { id: scene });
    await run("bernard", openLiveReport, { id: report.id });
    await run("bernard", freezeLiveReport, { id: report.id });
    const before = await seen(it, report.token);
    expect(await onThePage()).not.toBeNull();
    expect(await run("claire", addScenePhoto(photo), { ...told, id: scene })).toBe("422 assembly.isFrozen");
    expect(await run(who, withdrawPhoto, { id: scene })).toBe("assembly.photoGone");
    expect([await onThePage(), await opens(visitor), await opens("claire")]).toEqual([null, false, false]);
    expect(await it.house.db.selectFrom("files").select("hash").where("hash", "=", photo.hash).execute()).toEqual([]);
    const after = await seen(it, report.token);
    expect(after.frozen).toEqual(before.frozen);
    const kept = await it.house.db.selectFrom("texts").select("text").execute();
    expect(kept.filter(({ text }) => text.includes(photo.hash))).toEqual([]);
    expect(await run(who, withdrawPhoto, { id: scene })).toBe("422 assembly.noPhoto");
  });

  test("not by somebody who has no part in it", async () => {
    await add("claire");
    expect(await run("yvette", withdrawPhoto, { id: scene })).toBe("403 assembly.notYourScene");
  });
});
