import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pages } from "../../../app/pages";
import { table } from "./expected";
import { readers } from "./protected";
import { COMMON, type Mark, marks } from "./records";
import { type Role, roles } from "./roles";
import { type Addressed, dataOf, openStage, type Stage, served, standing, textOf } from "./stage";

let stage: Stage;
let before: Record<string, number>;
beforeAll(async () => {
  stage = await openStage();
  before = standing(stage.file);
});
afterAll(() => stage.close());

const patient = { timeout: 120_000 };
const name = ({ page, whose, url }: Addressed) => `${page} (${whose}) ${url}`;
const among = (status: number, answer: number | number[]) => [answer].flat().includes(status);

/** Protected texts found in an answer that this role must never receive. */
const leaks = (role: Role, body: string) =>
  (Object.keys(marks) as Mark[]).filter((mark) => body.includes(marks[mark]) && !readers[mark].includes(role));

/** What a browser says of a form that another site sends; and what a program may say. */
const elsewhere: Record<string, string>[] = [
  { "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "same-site" },
  { "Sec-Fetch-Site": "none" },
  { Origin: "https://ailleurs.example" },
  { Origin: "null" },
  { Origin: "" },
];

/** Who opens a signed link is its holder, signed in or not. */
const holder = (role: Role, { params }: Addressed): Role => (params.token === "LINK" ? "link" : role);

const expectNone = (wrong: string[]) => {
  if (wrong.length > 0) throw new Error(`${wrong.length} wrong answers:\n${wrong.join("\n")}`);
};

const doors = () => stage.tries.filter(({ page }) => served(page));

test("every page of the table of contents is tried, with each of its parameters", () => {
  const tried = new Set(table.map(({ page }) => page));
  expect(Object.keys(pages).filter((page) => !tried.has(page as keyof typeof pages))).toEqual([]);
  for (const [page, { url, policy }] of Object.entries(pages)) {
    expect(policy, page).toBeTruthy();
    for (const [, param] of url.matchAll(/:(\w+)/g))
      for (const one of table.filter((each) => each.page === page))
        expect(Object.keys(one.params), page).toContain(param);
  }
});

describe.each(roles)("as %s", (role) => {
  test("each page answers what the table of roles says, and nothing it must not tell", patient, async () => {
    const wrong: string[] = [];
    for (const one of doors()) {
      const answer = await stage.clients[role].get(one.url);
      const body = await textOf(answer);
      if (!among(answer.status, one.answers[role]))
        wrong.push(`${name(one)}: ${answer.status}, expected ${one.answers[role]}`);
      for (const mark of leaks(holder(role, one), body)) wrong.push(`${name(one)}: tells ${mark}`);
    }
    expectNone(wrong);
  });

  test("the data of each page says the same", patient, async () => {
    const wrong: string[] = [];
    for (const one of doors()) {
      const answer = await stage.clients[role].get(dataOf(one.url), { Accept: "*/*" });
      const body = await textOf(answer);
      const expected = [one.answers[role]].flat();
      // Single fetch tells a redirect in an answer of its own; public pages of the assembly have no data at all.
      if (one.page === "visitAs" || one.page === "visitReset" || one.page === "visitToday") continue;
      const allowed = [...expected, ...(expected.includes(302) ? [202, 200] : []), 404];
      if (!among(answer.status, allowed)) wrong.push(`${name(one)}: ${answer.status}, expected ${expected}`);
      for (const mark of leaks(holder(role, one), body)) wrong.push(`${name(one)}: tells ${mark}`);
    }
    expectNone(wrong);
  });

  test("a search finds nothing that is not theirs", async () => {
    for (const path of [`/chercher?q=${COMMON}`, `/chercher.data?q=${COMMON}`, `/actions?q=${COMMON}`])
      expect(leaks(role, await (await stage.clients[role].get(path)).text()), path).toEqual([]);
  });

  test("an unknown intent is refused on each page and changes nothing", patient, async () => {
    const wrong: string[] = [];
    for (const one of doors()) {
      // Signing out needs no other word.
      if (one.page === "signOut") continue;
      const answer = await stage.clients[role].post(one.url, { intent: "nothing.known", key: "k", id: "m-proposal" });
      await answer.arrayBuffer();
      if (!among(answer.status, [302, 303, 400, 403, 404, 405])) wrong.push(`${name(one)}: ${answer.status}`);
    }
    expectNone(wrong);
    expect(standing(stage.file)).toEqual(before);
  });

  test("a form sent from another site is refused before anything is read", patient, async () => {
    const wrong: string[] = [];
    // Each door meets each of them, as one role or another.
    for (const [at, one] of doors().entries()) {
      const headers = elsewhere[(at + roles.indexOf(role)) % elsewhere.length] ?? {};
      const answer = await stage.clients[role].post(one.url, { intent: "nothing.known" }, headers);
      await answer.arrayBuffer();
      if (answer.status !== 403) wrong.push(`${name(one)} ${JSON.stringify(headers)}: ${answer.status}`);
    }
    expectNone(wrong);
  });

  test("the live signal is for people who signed in", async () => {
    const answer = await stage.clients[role].get("/vif", { Accept: "text/event-stream" });
    expect(answer.status).toBe(role === "guest" || role === "link" ? 401 : 200);
    await answer.body?.cancel();
  });
});
