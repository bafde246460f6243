import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { textsIn } from "../../../app/texts/both.server";
import { openBrowser } from "../../support/browser";
import { type App, freePort, openApp } from "../../support/running-app";

const fr = textsIn("fr", "Europe/Paris");

let app: App;
let browser: Browser;
let proxy: Server;
let origin: string;
const folder = mkdtempSync(join(tmpdir(), "terreau-tls-"));

beforeAll(async () => {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-keyout", key, "-out", cert, ...subject],
    { stdio: "ignore" },
  );
  const port = await freePort();
  origin = `https://localhost:${port}`;
  app = await openApp({ env: { ORIGIN: origin, PUBLIC_URL: origin } });
  // As careless as proxies are: it writes its own Host and says nothing of what the browser asked for.
  proxy = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (incoming, outgoing) => {
    const headers = { ...incoming.headers, host: new URL(target()).host, "x-forwarded-host": "ailleurs.example" };
    const onward = request(`${target()}${incoming.url}`, { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => proxy.listen(port, "localhost", resolve));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  proxy?.closeAllConnections();
  proxy?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Where the server really listens, behind its proxy. */
const target = () => app.origin;

test("behind a TLS proxy: a cookie of the host alone, forms that work, others' forms refused", async () => {
  const context = await browser.newContext({ baseURL: origin, ignoreHTTPSErrors: true, locale: "fr-FR" });
  const page = await context.newPage();
  const errors: string[] = [];
  // The proxy's own certificate is waved through for pages, never for a service worker: when it is asked for, it says so.
  const worker = "An SSL certificate error occurred when fetching the script.";
  page.on("console", (told) => told.type() === "error" && told.text() !== worker && errors.push(told.text()));
  const entered = await context.request.post("/visite/personne", {
    form: { person: "claire-vasseur", back: "/plus" },
    headers: { Origin: origin },
    maxRedirects: 0,
  });
  expect(entered.status()).toBe(302);
  const session = (await context.cookies()).find(({ name }) => name === "__Host-terreau");
  expect(session).toMatchObject({ secure: true, httpOnly: true, sameSite: "Lax", path: "/", domain: "localhost" });

  const answer = await page.goto("/noter");
  expect(answer?.headers()["strict-transport-security"]).toContain("max-age");
  await page.getByRole("textbox", { name: fr.actions.log.question }).fill("Les châssis sont sortis de l’hiver.");
  await page.getByRole("button", { name: fr.actions.log.save, exact: true }).click();
  await page.waitForURL(/fait=/);
  expect(new URL(page.url()).origin).toBe(origin);

  const elsewhere = await context.request.post("/noter", {
    form: { intent: "action.log" },
    headers: { Origin: "https://ailleurs.example" },
  });
  expect(elsewhere.status()).toBe(403);
  const straight = await context.request.post("/noter", {
    form: { intent: "action.log" },
    headers: { Origin: target() },
  });
  expect(straight.status()).toBe(403);
  expect(errors).toEqual([]);
  await context.close();
});
