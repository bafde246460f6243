import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { logOne } from "../../../app/features/actions/commands.server";
import { ask } from "../../../app/features/assembly/commands.questions.server";
import { editSceneWords } from "../../../app/features/assembly/commands.scenes.server";
import { freezeLiveReport, goToScene, openLiveReport } from "../../../app/features/assembly/commands.server";
import { questionsOf, scenesOf } from "../../../app/features/assembly/queries.server";
import { runAs, type TestHouse, testHouse } from "../../support/house";
import { prepared, yearOf } from "./hall-of";
import { listen, openHall } from "./open-hall";

let it: TestHouse;
let hall: Awaited<ReturnType<typeof openHall>>;
beforeEach(async () => {
  it = await testHouse("2026-12-12T13:00:00.000Z");
  await yearOf(it);
  hall = await openHall(it);
});
afterEach(async () => {
  await hall.close();
  await it.close();
});

const opened = async () => {
  const report = await prepared(it);
  await runAs(it.house, "bernard", openLiveReport, { id: report.id });
  return { report, base: `/bilan/${report.token}`, scenes: await scenesOf(it.house.db, report.id) };
};
const goTo = (report: string, scene: string | undefined) =>
  runAs(it.house, "bernard", goToScene, { id: report, scene: scene ?? "" });

describe("public bytes", () => {
  test("an action logged as usual moves the figures; its words are in no page, stream or document", async () => {
    const { report, base, scenes } = await opened();
    const streams = await Promise.all(
      ["tel", "ecran", "lecture"].map((view) => listen(`${hall.origin}${base}/flux?vue=${view}&v=none`)),
    );
    await goTo(report.id, scenes[2]?.id);
    const form = { poleId: "soil", personId: "claire", text: "CANARI-NOTE avec Karim", doneOn: "2026-12-12" };
    const logged = await runAs(it.house, "claire", logOne, form);
    expect(logged).not.toBeInstanceOf(Refused);
    await Promise.all(streams.map((stream) => stream.until((event) => />3<\/b>/.test(event.data))));
    const paths = [
      "",
      "?lecture=1",
      "?taille=larger",
      "/ecran",
      "/question",
      ...scenes.map(({ id }) => `/preuves/${id}`),
    ];
    const bytes = [
      ...(await Promise.all(
        paths.flatMap((path) => ["fr", "en"].map((lang) => hall.text(withLang(base + path, lang)))),
      )),
      await hall.text("/suivre"),
      ...streams.flatMap((stream) => stream.events.map((event) => event.data)),
    ];
    await hall.get(`${base}/pdf`);
    await runAs(it.house, "bernard", freezeLiveReport, { id: report.id });
    bytes.push(await hall.text(`${base}?lecture=1`), JSON.stringify(hall.printed));
    expect(hall.printed).toHaveLength(1);
    for (const text of bytes) expect(text).not.toContain("CANARI");
    expect(bytes.join("")).toContain("Planter la haie");
    await Promise.all(streams.map((stream) => stream.leave()));
  });

  test("before the opening nothing of the year is said", async () => {
    const report = await prepared(it);
    for (const path of ["", "?lecture=1", "/ecran"]) {
      const text = await hall.text(`/bilan/${report.token}${path}`);
      expect(text).toContain("Ce sera ici");
      expect(text).not.toContain("240 foyers");
    }
    expect((await hall.get(`/bilan/${report.token}/pdf`)).status).toBe(404);
    const [scene] = await scenesOf(it.house.db, report.id);
    expect((await hall.get(`/bilan/${report.token}/preuves/${scene?.id}`)).status).toBe(404);
  });
});

const withLang = (path: string, lang: string) => `${path}${path.includes("?") ? "&" : "?"}lang=${lang}`;

describe("a page", () => {
  test("keeps its bytes while nothing moves, answers 304, and shows any commit in its next answer", async () => {
    const { report, base, scenes } = await opened();
    const first = await hall.get(base);
    const etag = first.headers.get("etag") ?? "";
    expect(await hall.text(base)).toBe(await first.text());
    expect((await hall.get(base, { "If-None-Match": etag })).status).toBe(304);
    const words = { id: scenes[0]?.id ?? "", title: "Bonsoir à toutes et tous", text: "", version: "1" };
    await runAs(it.house, "bernard", editSceneWords, words);
    const next = await hall.get(base, { "If-None-Match": etag });
    expect([next.status, (await next.text()).includes("Bonsoir à toutes et tous")]).toEqual([200, true]);
    for (const scene of scenes.slice(0, 4)) {
      await goTo(report.id, scene.id);
      const place = scenes.indexOf(scene) + 1;
      expect(await hall.text(base)).toContain(`Scène ${place} sur ${scenes.length}`);
    }
  });

  test("is sent small to who accepts it, the same bytes once unpacked", async () => {
    const { base } = await opened();
    const [packed, plain] = [
      await hall.get(base, { "Accept-Encoding": "br" }),
      await hall.get(base, { "Accept-Encoding": "identity" }),
    ];
    expect(packed.headers.get("content-encoding")).toBe("br");
    expect(await packed.text()).toBe(await plain.text());
  });

  test("is known by its code, in the language asked for; what does not exist is 404, what is not read is 405", async () => {
    const { report, base } = await opened();
    const found = await hall.get(`/suivre?code=${report.code.toLowerCase()}&lang=en`);
    expect([found.status, found.headers.get("location")]).toEqual([303, `${base}?lang=en`]);
    expect((await hall.get("/suivre?code=ZZZZZ")).status).toBe(404);
    expect((await hall.get("/suivre")).status).toBe(200);
    for (const path of ["/bilan/unknown-token", `${base}/preuves/unknown`, "/bilan/unknown-token/flux", "/bilan/x/y"])
      expect([path, (await hall.get(path)).status]).toEqual([path, 404]);
    expect((await fetch(hall.origin + base, { method: "POST" })).status).toBe(405);
    expect(await hall.text(`${base}?lang=en`)).toContain("You are following the room");
  });

  test("runs no framework and nothing written in the page", async () => {
    const { base } = await opened();
    for (const path of [base, `${base}?lecture=1`, `${base}/ecran`, `${base}/question`]) {
      const html = await hall.text(path);
      expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/hall.js">']);
      expect(html).not.toMatch(/ style=| on[a-z]+=|<style/);
    }
  });
});

describe("the stream", () => {
  test("sends one frame a change, the same to all, and nothing to who has it already", async () => {
    const { report, base, scenes } = await opened();
    const version = /data-v="([^"]+)"/.exec(await hall.text(base))?.[1];
    const [one, two] = [
      await listen(`${hall.origin}${base}/flux?vue=tel&v=${version}`),
      await listen(`${hall.origin}${base}/flux?vue=tel&v=${version}`),
    ];
    expect([one.headers.get("content-type"), one.headers.get("cache-control")]).toEqual([
      "text/event-stream; charset=utf-8",
      "no-store, no-transform",
    ]);
    await goTo(report.id, scenes[1]?.id);
    await Promise.all([one, two].map((each) => each.until(({ data }) => data.includes("Scène 2"))));
    expect(one.events).toEqual(two.events);
    expect(one.events).toHaveLength(1);
    expect(await hall.text(base)).toContain(one.events[0]?.data);
    const resumed = await listen(`${hall.origin}${base}/flux?vue=tel`, { "Last-Event-ID": one.events[0]?.id ?? "" });
    await goTo(report.id, scenes[2]?.id);
    await resumed.until(({ data }) => data.includes("Scène 3"));
    expect(resumed.events).toHaveLength(1);
    await Promise.all([one, two, resumed].map((each) => each.leave()));
  });

  test("under a burst sends at most four frames a second and ends at the last state", async () => {
    const { report, base, scenes } = await opened();
    const reader = await listen(`${hall.origin}${base}/flux?vue=ecran&v=none`);
    await reader.until(({ data }) => data.includes("Scène 1 "));
    const start = performance.now();
    for (let n = 0; n < 60; n++) await goTo(report.id, scenes[n % 7]?.id);
    await goTo(report.id, scenes[8]?.id);
    await reader.until(({ data }) => data.includes("Scène 9 "));
    const seconds = (performance.now() - start) / 1000;
    expect(reader.events.length).toBeLessThanOrEqual(Math.ceil(seconds * 4) + 2);
    expect(new Set(reader.events.map((event) => event.id)).size).toBe(reader.events.length);
    const order = reader.events.map((event) => Number(event.id.split("-")[0]));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    await reader.leave();
  });
});

describe("a question from a phone", () => {
  const post = (path: string, cookie: string, fields: Record<string, string>) =>
    fetch(hall.origin + path, {
      method: "POST",
      redirect: "manual",
      headers: { Cookie: cookie },
      body: new URLSearchParams(fields),
    });

  test("needs no account, arrives once however often it is sent, and keeps what was typed when refused", async () => {
    const { report, base } = await opened();
    const form = await hall.get(`${base}/question`);
    const cookie = (form.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    const key = /name="key" value="([^"]+)"/.exec(await form.text())?.[1] ?? "";
    for (let n = 0; n < 2; n++) {
      const sent = await post(`${base}/question`, cookie, { key, text: "Et la serre ?" });
      expect([sent.status, sent.headers.get("location")]).toEqual([303, `${base}/question?envoyee=1`]);
    }
    expect(await questionsOf(it.house.db, report.id)).toHaveLength(1);
    expect(await hall.text(`${base}/question?envoyee=1`)).toContain("Votre question est partie");
    const long = "x".repeat(300);
    const refused = await post(`${base}/question?lang=en`, cookie, { key: "k2", text: long });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain(long);
    expect((await post("/bilan/unknown-token/question", cookie, { text: "?" })).status).toBe(404);
    expect((await post(`${base}/question`, cookie, { text: "y".repeat(20_000) })).status).toBe(413);
  });

  test("is said to nobody before the desk shows it", async () => {
    const { report, base } = await opened();
    await runAs(it.house, { kind: "anonymous", session: "s" }, ask, { report: report.id, text: "CANARI-QUESTION ?" });
    for (const path of ["", "?lecture=1", "/ecran"]) expect(await hall.text(base + path)).not.toContain("CANARI");
  });
});
