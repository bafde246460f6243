import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keptBrowser } from "../../support/browser";
import { type Client, signedIn } from "../../support/client";
import type { App } from "../../support/running-app";
import { openShared } from "../../support/shared-app";
import { addressOf, isThere, openReport, screenNames } from "./addresses";

let app: App;
let browser: Browser;
let reader: Page;
beforeAll(async () => {
  app = await openShared();
  openReport(app.database);
  browser = await keptBrowser();
  reader = await browser.newPage();
});
afterAll(async () => {
  await reader?.context().close();
  await app?.stop();
});

const patient = { timeout: 120_000 };
const screens = screenNames.filter(isThere);

/** What nobody means: a word without end, a day that no calendar has. */
const wrong = { text: "Élagage ".repeat(700).trim(), date: "2026-02-31" };

type Folded = { own: string; url: string; fields: [string, string][]; typed: string[] };

/** The plain forms that stand folded in a page, filled so that they are refused; read as a browser reads them. */
const foldedIn = (html: string): Promise<Folded[]> =>
  reader.evaluate(
    ({ html, wrong }) => {
      const page = new DOMParser().parseFromString(html, "text/html");
      const shut = (form: Element) => form.closest("details:not([open])") !== null;
      const plain = (form: HTMLFormElement) => form.method === "post" && form.enctype !== "multipart/form-data";
      const forms = [...page.forms].filter((form) => shut(form) && plain(form) && form.querySelector("[name=intent]"));
      return forms.flatMap((form) => {
        const typed: string[] = [];
        const fields = [...new FormData(form)].map(([name, value]): [string, string] => {
          const field = form.querySelector(`[name="${name}"]`);
          const isDate = field?.matches("input[type=date]");
          if (!isDate && !field?.matches("textarea, input:is(:not([type]), [type=text], [type=email])"))
            return [name, String(value)];
          typed.push(name);
          return [name, isDate ? wrong.date : wrong.text];
        });
        const own = [...form.querySelectorAll<HTMLInputElement>("[type=hidden]:not([name=key], [name=version])")];
        const url = form.getAttribute("action") ?? "";
        return typed.length > 0 ? [{ own: own.map((one) => one.value).join(" "), url, fields, typed }] : [];
      });
    },
    { html, wrong },
  );

/** How that form stands in the page that answers: out of sight, without its errors, or what it says and holds. */
const standsIn = (html: string, { own, typed }: Folded): Promise<string> =>
  reader.evaluate(
    ({ html, own, typed, wrong }) => {
      const page = new DOMParser().parseFromString(html, "text/html");
      const form = [...page.forms].find((one) => {
        const hidden = one.querySelectorAll<HTMLInputElement>("[type=hidden]:not([name=key], [name=version])");
        return [...hidden].map((field) => field.value).join(" ") === own;
      });
      if (!form) return "gone";
      if (form.closest("details:not([open])")) return "shut";
      if (!form.querySelector("[role=alert]")) return "says nothing";
      const lost = typed.filter((name) => {
        const field = form.querySelector(`[name="${name}"]`);
        const held = field?.matches("textarea") ? field.textContent : field?.getAttribute("value");
        return held !== wrong.text && held !== wrong.date;
      });
      return lost.length > 0 ? `lost ${lost.join(", ")}` : "open";
    },
    { html, own, typed, wrong },
  );

/** Every folded form of the screens of one person, sent wrong: `verb: how it came back`, each once. */
const refusedBy = async (client: Client): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const name of screens) {
    const address = addressOf(app.database, name);
    const shown = await client.get(address);
    if (shown.status !== 200 || !shown.headers.get("Content-Type")?.startsWith("text/html")) continue;
    for (const folded of await foldedIn(await shown.text())) {
      const verb = folded.fields.find(([field]) => field === "intent")?.[1] ?? "";
      const answer = await client.post(folded.url || address, grouped(folded.fields), { Accept: "text/html" });
      const stands = answer.status < 400 ? `accepted ${answer.status}` : await standsIn(await answer.text(), folded);
      if (found.get(verb) === undefined || stands !== "open") found.set(verb, stands);
    }
  }
  return found;
};

const grouped = (fields: [string, string][]) => {
  const together: Record<string, string[]> = {};
  for (const [name, value] of fields) together[name] = [...(together[name] ?? []), value];
  return together;
};

test.each([
  [
    "helene-marchetti",
    [
      "mandate.end",
      "mandate.give",
      "meeting.cancel",
      "meeting.edit",
      "person.leave",
      "person.update",
      "pole.join",
      "pole.nameLead",
      "role.end",
      "role.give",
      "rules.change",
      "seat.close",
      "seat.open",
    ],
  ],
  ["claire-vasseur", ["pairing.addLine", "pairing.end", "pairing.setHours"]],
])("a folded form refused to %s without JavaScript stands open with what was typed", patient, async (person, verbs) => {
  const found = await refusedBy(await signedIn(app.origin, person));
  expect(new Map([...found].filter(([, stands]) => stands !== "open"))).toEqual(new Map());
  expect([...found.keys()]).toEqual(expect.arrayContaining(verbs));
});
