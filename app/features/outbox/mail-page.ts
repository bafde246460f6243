import type { MailKind } from "./kinds";

type Mail = { lang: "fr" | "en"; kind: string; subject: string; text: string; action: string | null };

type Words = { open: string; other: string; doing: { [kind in MailKind]?: string } };

const words: { [lang in "fr" | "en"]: Words } = {
  fr: {
    open: "Ouvrir la page",
    other: "Si le bouton ne s’ouvre pas, copiez cette adresse :",
    doing: {
      ...{ signIn: "Entrer", invitation: "Entrer", notice: "Répondre", answer: "Répondre" },
      ...{ record: "Lire le procès-verbal", minutes: "Lire le procès-verbal", pairing: "Répondre" },
    },
  },
  en: {
    open: "Open the page",
    other: "If the button does not open, copy this address:",
    doing: {
      ...{ signIn: "Sign in", invitation: "Sign in", notice: "Answer", answer: "Answer" },
      ...{ record: "Read the minutes", minutes: "Read the minutes", pairing: "Answer" },
    },
  },
};

// The colours of the tokens, by day and by night; nothing is fetched, neither picture nor letter.
const style = `:root{color-scheme:light dark}
body{margin:0;padding:24px 16px;background:#f5f7ef;color:#1d2a21;font:17px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:34rem;margin:0 auto;overflow-wrap:anywhere}
p,ol,ul{margin:0 0 16px}
a{color:#1f5b36}
.do{display:inline-block;padding:14px 24px;border-radius:8px;background:#1f5b36;color:#ffffff;font-weight:700;text-decoration:none}
.small{font-size:14px;color:#4a594d}
@media (prefers-color-scheme:dark){
body{background:#131a16;color:#eff3e8}
a{color:#93d0a2}
.do{background:#93d0a2;color:#131a16}
.small{color:#b3c0b2}
}`;

/** A mail as a page: the same words as its plain text, lists as lists, its one action as a button with its address below. */
export const mailPage = (mail: Mail): string => {
  const w = words[mail.lang];
  const label = Object.entries(w.doing).find(([kind]) => kind === mail.kind)?.[1] ?? w.open;
  const action = mail.action
    ? `<p><a class="do" href="${escaped(mail.action)}">${escaped(label)}</a></p>
<p class="small">${escaped(w.other)}<br>${linked(mail.action)}</p>`
    : "";
  return `<!doctype html>
<html lang="${mail.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(mail.subject)}</title>
<style>${style}</style>
</head>
<body>
<main>
${mail.text
  .split(/\n{2,}/)
  .map(block)
  .join("\n")}
${action}
</main>
</body>
</html>
`;
};

const numbered = /^\d+\. /;
const dashed = /^- /;

/** A paragraph, its lines kept; lines « 1. … » or « - … » that follow one another are a list. */
const block = (text: string): string => {
  const parts: { tag: "p" | "ol" | "ul"; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    const tag = numbered.test(line) ? "ol" : dashed.test(line) ? "ul" : "p";
    const last = parts.at(-1);
    if (last?.tag === tag) last.lines.push(line);
    else parts.push({ tag, lines: [line] });
  }
  return parts
    .map(({ tag, lines }) =>
      tag === "p" ? `<p>${lines.map(linked).join("<br>\n")}</p>` : `<${tag}>${lines.map(item).join("")}</${tag}>`,
    )
    .join("\n");
};

// A number is kept as it is written: a point in camera leaves its own out.
const item = (line: string): string => {
  const [, number, said] = /^(\d+)\. (.*)$/.exec(line) ?? [];
  return number ? `<li value="${number}">${linked(said ?? "")}</li>` : `<li>${linked(line.replace(dashed, ""))}</li>`;
};

const address = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]}]/g;

const linked = (text: string): string => {
  let at = 0;
  const parts: string[] = [];
  for (const { 0: found, index } of text.matchAll(address)) {
    parts.push(escaped(text.slice(at, index)), `<a href="${escaped(found)}">${escaped(found)}</a>`);
    at = index + found.length;
  }
  return [...parts, escaped(text.slice(at))].join("");
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
