import type { IncomingMessage, ServerResponse } from "node:http";
import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import nodemailer from "nodemailer";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sendDueMails } from "../../../app/features/outbox/send.server";
import { postMail } from "../../../app/features/outbox/writes.server";
import { limits } from "../../../app/features/session/attempts.server";
import { pageAsked, readForm } from "../../../app/fields.server";
import { parkForm } from "../../../app/park.server";
import { serveChanges } from "../../../app/server/stream";
import { contextOf, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await it.close();
});

const post = (fields: string) =>
  new Request("http://127.0.0.1:3000/noter", {
    method: "POST",
    body: fields,
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });

describe("a mail", () => {
  const sent = async (email: string, subject: string) => {
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
    const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "unix" });
    const messages: { envelope: { to: string[] }; message: Buffer }[] = [];
    transport.use("stream", (mail, done) => {
      mail.message.build((error, message) => {
        messages.push({ envelope: mail.message.getEnvelope() as { to: string[] }, message });
        done(error);
      });
    });
    it.house.kept.set("smtp", transport);
    await it.house.db.updateTable("persons").set({ email }).where("id", "=", small.karim).execute();
    const ctx = await contextOf(it.house, small.claire);
    await postMail(ctx, { to: small.karim, kind: "notice", words: () => ({ subject, text: "Bonjour" }) });
    await sendDueMails(it.house);
    const [first] = messages;
    return { to: first?.envelope.to ?? [], head: String(first?.message).split(/\r?\n\r?\n/)[0] ?? "" };
  };

  test("never takes a header from its subject", async () => {
    const { head, to } = await sent("karim@example.org", "Réunion\r\nBcc: ailleurs@example.net\r\n\r\n<script>");
    expect(to).toEqual(["karim@example.org"]);
    expect(head).not.toMatch(/^Bcc:/im);
  });
  test("goes to one receiver, whatever the address holds", async () => {
    const { to } = await sent('"karim@example.org, ailleurs@example.net" <autre@example.net>', "Réunion");
    expect(to).toHaveLength(1);
    expect(to[0]).not.toBe("autre@example.net");
  });
});

describe("a form", () => {
  test("may name its fields as it likes: they stay plain texts", async () => {
    const typed = await readForm(post("constructor=a&__proto__=b&toString=c&text=d"));
    expect({ ...typed }).toMatchObject({ constructor: "a", toString: "c", text: "d" });
    expect(Object.keys(typed)).toContain("__proto__");
    expect(Object.values(typed)).toEqual(["a", "b", "c", "d"]);
  });
  test("of who is signed out is kept so many times for one network, and no more", async () => {
    const visitor = await contextOf(it.house, { kind: "anonymous", session: "" });
    const park = (network: string) => parkForm(visitor, post("intent=action.log&text=Bonjour"), "/noter", network);
    for (let n = 0; n < limits.park.most + 5; n += 1) await park("192.0.2.1");
    const kept = await it.house.db.selectFrom("parkedForms").select("id").execute();
    expect(kept).toHaveLength(limits.park.most);
    expect(await park("192.0.2.2")).toHaveProperty("Set-Cookie");
  });
});

test.each([
  ["2", 2],
  ["1.5", 1],
  ["-3", 1],
  ["1e308", 1],
  ["NaN", 1],
  ["", 1],
])("the page « %s » of a list is %i", (asked, expected) => {
  expect(pageAsked(new Request(`http://127.0.0.1:3000/personnes?page=${asked}`))).toBe(expected);
});

test("one person holds two dozen streams at most; those who leave make room", async () => {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void serveChanges(it.house, request.url ?? "", request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const open = (path: string) =>
    new Promise<{ status: number; leave: () => void }>((resolve, reject) => {
      const asked = ask({ port, path, agent: false }, (answer) => {
        answer.on("error", () => undefined);
        resolve({ status: answer.statusCode ?? 0, leave: () => asked.destroy() });
      });
      asked.on("error", reject).end();
    });
  const streams = [];
  for (let n = 0; n < 25; n += 1) streams.push(await open("/claire"));
  expect(streams.map((one) => one.status)).toEqual([...Array(24).fill(200), 429]);
  expect((await open("/karim")).status).toBe(200);
  for (const one of streams) one.leave();
  await vi.waitFor(() => expect((it.house.kept.get("streams") as Map<string, number>).has("/claire")).toBe(false));
  expect((await open("/claire")).status).toBe(200);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
