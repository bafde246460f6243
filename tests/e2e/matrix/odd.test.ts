import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientOf } from "../../support/client";
import { openStage, type Stage, standing } from "./stage";

let stage: Stage;
let before: Record<string, number>;
beforeAll(async () => {
  stage = await openStage();
  before = standing(stage.file);
});
afterAll(() => stage.close());

type Odd = { method?: string; path: string; headers?: Record<string, string>; body?: string };

/** Sends exactly these bytes, as no browser would. */
const send = ({ method = "GET", path, headers = {}, body }: Odd): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(stage.app.origin);
    const sent = request({ hostname, port, method, path, headers }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
    });
    sent.on("error", reject);
    sent.end(body);
  });

const cookie = { Cookie: "terreau=session-of-the-keeper-of-the-matrix" };
const form = { ...cookie, "Content-Type": "application/x-www-form-urlencoded" };

test.each<[string, Odd, number[]]>([
  ["a percent sign that means nothing", { path: "/poles/%E0%A4%A", headers: cookie }, [400, 404]],
  ["a zero byte in an address", { path: "/poles/%00", headers: cookie }, [400, 404]],
  ["another host inside the path", { path: "//ailleurs.example/plus", headers: cookie }, [200, 302, 404]],
  ["a way up", { path: "/personnes/..%2f..%2fdata", headers: cookie }, [400, 404]],
  ["a file of the server", { path: "/assets/../../package.json", headers: cookie }, [400, 404]],
  ["an unknown language", { path: "/plus?lang=xx", headers: cookie }, [200]],
  [
    "the data of a route that does not exist",
    { path: "/plus.data?_routes=__proto__", headers: cookie },
    [200, 400, 404],
  ],
  ["the index of a page without one", { path: "/plus?index", headers: cookie }, [200]],
  ["a page number that is none", { path: "/actions?page=-1", headers: cookie }, [200, 400, 404]],
  ["a page number beyond all", { path: "/actions?page=99999999999999999999", headers: cookie }, [200, 400, 404]],
  ["a year that is none", { path: "/decisions?annee=NaN", headers: cookie }, [200, 400, 404]],
  [
    "an address of 9,000 characters",
    { path: `/chercher?q=${"a".repeat(9000)}`, headers: cookie },
    [200, 400, 414, 431],
  ],
  ["a search of signs alone", { path: "/chercher?q=%22*%27)(%25_", headers: cookie }, [200]],
  [
    "a broken session",
    { path: "/plus", headers: { Cookie: "terreau=%E0%A4%A; terreau-said=broken; terreau-lang=%%" } },
    [302],
  ],
  [
    "a cookie of the app in another shape",
    {
      path: "/plus",
      headers: {
        Cookie: `${cookie.Cookie}; terreau-said=eyJzYWlkIjpbXX0%3D; terreau-lang=bnVsbA%3D%3D; terreau-parked=W10%3D`,
      },
    },
    [200],
  ],
  ["HEAD", { method: "HEAD", path: "/plus", headers: cookie }, [200]],
  ["HEAD of an unknown page", { method: "HEAD", path: "/nulle-part", headers: cookie }, [404]],
  ["DELETE", { method: "DELETE", path: "/plus", headers: { ...cookie, "Sec-Fetch-Site": "same-origin" } }, [405]],
  [
    "PUT",
    { method: "PUT", path: "/noter", headers: { ...form, "Sec-Fetch-Site": "same-origin" }, body: "intent=a" },
    [405, 411],
  ],
  ["OPTIONS", { method: "OPTIONS", path: "/plus", headers: { ...cookie, "Sec-Fetch-Site": "same-origin" } }, [405]],
  ["TRACE", { method: "TRACE", path: "/plus", headers: { ...cookie, "Sec-Fetch-Site": "same-origin" } }, [405]],
  [
    "JSON where a form is awaited",
    {
      method: "POST",
      path: "/noter",
      headers: {
        ...cookie,
        "Content-Type": "application/json",
        "Content-Length": "2",
        "Sec-Fetch-Site": "same-origin",
      },
      body: "{}",
    },
    [400],
  ],
  [
    "a form without a type",
    {
      method: "POST",
      path: "/noter",
      headers: { ...cookie, "Content-Length": "3", "Sec-Fetch-Site": "same-origin" },
      body: "a=b",
    },
    [400],
  ],
  [
    "a multipart form cut short",
    {
      method: "POST",
      path: "/noter",
      headers: {
        ...cookie,
        "Content-Type": "multipart/form-data; boundary=x",
        "Content-Length": "4",
        "Sec-Fetch-Site": "same-origin",
      },
      body: "--x\r",
    },
    [400],
  ],
  [
    "a body without its length",
    {
      method: "POST",
      path: "/noter",
      headers: { ...form, "Transfer-Encoding": "chunked", "Sec-Fetch-Site": "same-origin" },
      body: "a=b",
    },
    [411],
  ],
  [
    "a body said to be enormous",
    {
      method: "POST",
      path: "/noter",
      headers: { ...form, "Content-Length": "99999999", "Sec-Fetch-Site": "same-origin" },
    },
    [413],
  ],
  [
    "700 fields",
    {
      method: "POST",
      path: "/noter",
      headers: { ...form, "Content-Length": String(700 * 4 - 1), "Sec-Fetch-Site": "same-origin" },
      body: Array(700).fill("a=b").join("&"),
    },
    [413],
  ],
  [
    "a field that names the prototype",
    {
      method: "POST",
      path: "/noter",
      headers: { ...form, "Content-Length": "44", "Sec-Fetch-Site": "same-origin" },
      body: "intent=action.log&__proto__=a&__proto__=b&a=",
    },
    [400],
  ],
  [
    "an intent that names the prototype",
    {
      method: "POST",
      path: "/noter",
      headers: { ...form, "Content-Length": "18", "Sec-Fetch-Site": "same-origin" },
      body: "intent=constructor",
    },
    [400],
  ],
  [
    "an intent sent twice",
    {
      method: "POST",
      path: "/noter",
      headers: { ...form, "Content-Length": "35", "Sec-Fetch-Site": "same-origin" },
      body: "intent=action.log&intent=action.log",
    },
    [400],
  ],
])("%s is answered without an error of the server", async (_, odd, expected) => {
  expect(expected).toContain(await send(odd));
});

test.each([
  ["stays for who is not signed in", {}, "/entrer", ["fr", "en", "en", "en", "fr", "fr"]],
  [
    "holds for one page for who is, whose account says the rest",
    { terreau: "session-of-the-keeper-of-the-matrix" },
    "/plus",
    ["fr", "en", "fr", "fr", "fr", "fr"],
  ],
])("a language asked by an address %s", async (_, start, page, expected) => {
  const client = clientOf(stage.app.origin, start);
  const spoken: (string | undefined)[] = [];
  for (const asked of ["", "?lang=en", "", "?lang=xx", "?lang=fr", ""]) {
    const html = await (await client.get(`${page}${asked}`)).text();
    spoken.push(/<html[^>]* lang="(\w+)"/.exec(html)?.[1]);
  }
  expect(spoken).toEqual(expected);
});

test("none of it changed anything or was printed as an error", () => {
  expect(standing(stage.file)).toEqual(before);
  expect(stage.app.lines.filter((line) => /Error|^\s+at /.test(line))).toEqual([]);
});
