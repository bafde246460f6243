import { afterEach, beforeEach, expect, test } from "vitest";
import type { DocumentInput } from "../../../app/documents/inputs";
import { makeCompiler, renderPdf } from "../../../app/documents/render.server";
import { inviteWith } from "../../../app/features/session/commands.server";
import { openSession } from "../../../app/features/session/lucia.server";
import { action, loader } from "../../../app/features/session/routes/invitation-sheet";
import { newCode } from "../../../app/features/session/secrets.server";
import { runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

const compiler = makeCompiler();
let it: TestHouse;
let printed: DocumentInput[];
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
  printed = [];
  it.house.pool.run = async ({ input }) => {
    printed.push(input as DocumentInput);
    return renderPdf(input as DocumentInput, compiler);
  };
});
afterEach(() => it.close());

const invite = async (person: string = small.amelie) => {
  const code = newCode();
  await runAs(
    it.house,
    small.claire,
    inviteWith(code, () => undefined),
    { person, key: code },
  );
  return code;
};

const where = "http://127.0.0.1:3000/reglages/acces/feuille";
const cookieOf = async (who: string | null) =>
  who ? ((await openSession(it.house, who, "Firefox")).split(";")[0] ?? "") : "";
const args = (request: Request) => ({ request, params: {}, context: { house: it.house } }) as never;
const answered = async (asked: Promise<unknown>) => (await asked.catch((thrown: unknown) => thrown)) as Response;
const ask = async (who: string | null, code: string) => {
  const request = new Request(where, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Cookie: await cookieOf(who) },
    body: new URLSearchParams({ code }),
  });
  return answered(action(args(request)));
};
const tables = ["documents", "files", "jobs", "mails", "parkedForms", "drafts", "journal", "texts"] as const;
const kept = async () =>
  Promise.all(tables.map(async (table) => (await it.house.db.selectFrom(table).selectAll().execute()).length));

test.each(["fr", "en"] as const)("a keeper prints the sheet of a code, in its reader's language (%s)", async (lang) => {
  await it.house.db.updateTable("persons").set({ lang }).where("id", "=", small.amelie).execute();
  const code = await invite();
  const before = await kept();
  const answer = await ask(small.claire, code.toLowerCase().replaceAll("-", " "));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  const pdf = Buffer.from(await answer.arrayBuffer()).toString("latin1");
  expect(pdf).toContain("<pdfuaid:part>1<");
  expect(pdf).toContain(`/Lang (${lang})`);
  expect(/NPages>(\d+)</.exec(pdf)?.[1]).toBe("1");
  expect(printed).toMatchObject([{ kind: "invitation", lang, name: "Amélie", code, from: "Claire Vasseur" }]);
  // What is scanned leads to the page: the code is on paper, in no address.
  expect(JSON.stringify([printed[0]?.url, printed[0]?.address, [...answer.headers]])).not.toContain(code);
  expect(await kept()).toEqual(before);
});

test.each([
  ["an administrator", small.bernard, 403],
  ["the coordinator", small.sophie, 403],
  ["an employee", small.karim, 403],
  ["a member", small.yvette, 403],
  ["nobody", null, 302],
])("%s prints none", async (_, who, status) => {
  const code = await invite();
  const before = await kept();
  const answer = await ask(who, code);
  expect([answer.status, answer.headers.get("location")?.includes(code) ?? false]).toEqual([status, false]);
  expect([printed, await kept()]).toEqual([[], before]);
});

test("a code that opens nothing has no sheet", async () => {
  const [used, replaced, old] = [await invite(small.karim), await invite(), await invite()];
  await it.house.db
    .updateTable("invitations")
    .set({ usedAt: "2026-11-23T09:00:00.000Z" })
    .where("personId", "=", small.karim)
    .execute();
  for (const code of [newCode(), "", used, replaced]) expect((await ask(small.claire, code)).status).toBe(404);
  it.at("2026-12-07T09:00:00.001Z");
  expect((await ask(small.claire, old)).status).toBe(404);
  expect(printed).toEqual([]);
});

test("its address alone answers nothing", async () => {
  const request = new Request(where, { headers: { Cookie: await cookieOf(small.claire) } });
  expect((await answered(loader(args(request)))).status).toBe(405);
});
