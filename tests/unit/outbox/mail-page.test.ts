import fc from "fast-check";
import { expect, test } from "vitest";
import { mailPage } from "../../../app/features/outbox/mail-page";

const mail = {
  lang: "fr" as const,
  kind: "notice",
  subject: "Conseil",
  text: "Bonjour Claire,\n\nSalle 2\nÀ distance : https://salle.example/a?b=1&c=2.",
  action: "https://terreau.example/reponse/abc",
};
const shown = (html: string) =>
  html
    .replace(/<style>[\s\S]*<\/style>|<title>[\s\S]*?<\/title>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

test("one button, its address below in letters, and every address of the text can be opened", () => {
  const html = mailPage(mail);
  expect(html.match(/class="do"/g)).toHaveLength(1);
  expect(html).toContain('<a class="do" href="https://terreau.example/reponse/abc">Répondre</a>');
  expect(html).toContain('<a href="https://salle.example/a?b=1&amp;c=2">https://salle.example/a?b=1&amp;c=2</a>.');
  expect(html.match(/<a /g)).toHaveLength(3);
});

test("no action, no button: there is nothing to do", () => {
  expect(mailPage({ ...mail, action: null })).not.toContain("<a class");
});

test.each([
  ["fr", "notice", "Répondre"],
  ["fr", "signIn", "Entrer"],
  ["fr", "welcome", "Ouvrir la page"],
  ["en", "minutes", "Read the minutes"],
  ["en", "reminder", "Open the page"],
  ["en", "unknown", "Open the page"],
] as const)("the button in %s of a mail « %s » says « %s »", (lang, kind, label) => {
  expect(mailPage({ ...mail, lang, kind })).toContain(`>${label}</a>`);
});

test("an agenda is a list with the numbers it has on paper; what is ticked by hand stays lines", () => {
  const text =
    "Ordre du jour\n1. Accueil\n2. Procès-verbal\n4. Questions diverses\n\n[ ] Je serai là\n[ ] Je ne viendrai pas";
  const html = mailPage({ ...mail, text });
  expect(html).toContain(
    '<ol><li value="1">Accueil</li><li value="2">Procès-verbal</li><li value="4">Questions diverses</li></ol>',
  );
  expect(html).toContain("<p>[ ] Je serai là<br>\n[ ] Je ne viendrai pas</p>");
});

test("it is read by day and by night, in its language, and asks nothing of any server", () => {
  const html = mailPage({ ...mail, lang: "en" });
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('name="color-scheme" content="light dark"');
  expect(html).toContain("prefers-color-scheme:dark");
  expect(html).not.toMatch(/<img|<link|<script|src=|url\(|@import/);
});

test("what people type is text, and no word of the plain part is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (typed) => {
      const text = typed.replace(/^(\d+\.|-) /gm, "$1");
      const html = mailPage({ ...mail, text, subject: typed, action: null });
      expect(
        html.replace(/<\/?(!doctype|html|head|meta|title|style|body|main|p|br|ol|ul|li|a)\b[^>]*>/g, ""),
      ).not.toMatch(/<\w/);
      expect(shown(html).trim()).toBe(
        shown(text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")).trim(),
      );
    }),
  );
  expect(mailPage({ ...mail, text: '<img src=x onerror="a">' })).not.toContain("<img");
});
