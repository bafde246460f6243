import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { renderMarkdown } from "../../../app/texts/markdown.server";
import { fr as frenchSpaces } from "../../../app/texts/typography";

describe("what people type", () => {
  it.each([
    ["plain words", "Bonjour à tous", "<p>Bonjour à tous</p>"],
    ["emphasis", "**vite** et *bien*", "<p><strong>vite</strong> et <em>bien</em></p>"],
    ["a list", "- un\n- deux", "<ul>\n<li>un</li>\n<li>deux</li>\n</ul>"],
    ["a list that starts at 3", "3. trois", '<ol start="3">\n<li>trois</li>\n</ol>'],
    ["a title goes below the page's own", "# Titre", "<h3>Titre</h3>"],
    ["a deep title stays a title", "###### Titre", "<h6>Titre</h6>"],
    [
      "a web address",
      "voir https://exemple.fr/a",
      '<p>voir <a href="https://exemple.fr/a" rel="nofollow noopener noreferrer">https://exemple.fr/a</a></p>',
    ],
    [
      "a mail address",
      "[écrire](mailto:a@b.fr)",
      '<p><a href="mailto:a@b.fr" rel="nofollow noopener noreferrer">écrire</a></p>',
    ],
    ["a task", "- [x] fait", "<ul>\n<li>[x] fait</li>\n</ul>"],
    ["inline HTML is shown as typed", "un <b>mot</b>", "<p>un &lt;b&gt;mot&lt;/b&gt;</p>"],
    ["block HTML is shown as typed", "<div>mot</div>", "<p>&lt;div&gt;mot&lt;/div&gt;</p>"],
    ["an image becomes its words", "![la serre](https://x.fr/a.png)", "<p>la serre</p>"],
    ["a relative link becomes its words", "[ici](/reunions)", "<p>ici</p>"],
    ["a link without protocol becomes its words", "[ici](//ailleurs.fr)", "<p>ici</p>"],
    ["a disguised site becomes its words", "[ici](https://banque.fr@ailleurs.fr)", "<p>ici</p>"],
    ["code is left alone", "`a ; b`", "<p><code>a ; b</code></p>"],
    ["nothing", "", ""],
  ])("%s", (_what, text, html) => {
    expect(renderMarkdown(text)).toBe(html);
  });

  it("keeps tables, without a style", () => {
    const html = renderMarkdown("| a | b |\n| :- | -: |\n| 1 | 2 |");
    expect(html).toContain("<th>a</th>");
    expect(html).not.toContain("style");
  });

  it("keeps footnotes as text, without ids", () => {
    const html = renderMarkdown("Un point[^1].\n\n[^1]: la preuve");
    expect(html).toContain("la preuve");
    expect(html).not.toMatch(/ id=|Footnotes/);
  });

  it("puts French spaces in words, not in code nor addresses", () => {
    const html = renderMarkdown("Vraiment ? `a ; b` https://exemple.fr/?a=1", frenchSpaces);
    expect(html).toContain("Vraiment\u202F?");
    expect(html).toContain("<code>a ; b</code>");
    expect(html).toContain('href="https://exemple.fr/?a=1"');
  });
});

const attacks = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  '<a href="javascript:alert(1)">x</a>',
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java&#x0A;script:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](\u0001javascript:alert(1))",
  "[x](vbscript:msgbox(1))",
  "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "[x](file:///etc/passwd)",
  '[x](https://a.fr "onmouseover=alert(1)")',
  "![x](javascript:alert(1))",
  '![x" onerror="alert(1)](https://a.fr/x.png)',
  "[x]: javascript:alert(1)\n\n[x]",
  "<javascript:alert(1)>",
  '<https://a.fr/"onclick=alert(1)>',
  '```js" onclick="alert(1)\n</code><script>alert(1)</script>\n```',
  "<!-- --><script>alert(1)</script>",
  "<style>@import 'https://a.fr'</style>",
  "<form action=https://a.fr><input name=a></form>",
  "<base href=https://a.fr>",
  "<meta http-equiv=refresh content='0;url=https://a.fr'>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  '"><script>alert(1)</script>',
  "[^x]: <script>alert(1)</script>\n\na[^x]",
  "| <script>alert(1)</script> |\n| - |\n| [x](javascript:1) |",
  '<p style="position:fixed;inset:0">couvert</p>',
  "<div id=contenu name=nextAction>écrasé</div>",
];

const tag = /<(\/?)([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)(\/?)>/g;
const known = /^(p|br|strong|em|del|a|ul|ol|li|blockquote|h[3-6]|hr|code|pre|table|thead|tbody|tr|th|td)$/;

const expectHarmless = (html: string) => {
  for (const [, , name = "", attributes = ""] of html.matchAll(tag)) {
    expect(name).toMatch(known);
    for (const [, attribute, value = ""] of attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
      expect(["href", "rel", "start"]).toContain(attribute);
      if (attribute === "href") expect(value).toMatch(/^(https?:\/\/|mailto:)/);
    }
  }
  // Outside the tags read above, no « < » is left for a browser to read.
  expect(html.replace(tag, "")).not.toContain("<");
};

describe("hostile text", () => {
  it.each(attacks)("%s", (attack) => {
    expectHarmless(renderMarkdown(attack));
    expectHarmless(renderMarkdown(`Bonjour ${attack} à tous`));
    expectHarmless(renderMarkdown(`> - ${attack}`));
  });

  test("any mix of pieces of Markdown and HTML comes out harmless", () => {
    const piece = fc.oneof(
      fc.constantFrom(...attacks),
      fc.constantFrom(
        "[",
        "](",
        ")",
        "![",
        "`",
        "```",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "# ",
        "|",
        "<",
        ">",
        "&lt;",
        "\\",
        "*",
        "_",
        "~~",
        "[^1]",
      ),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => expectHarmless(renderMarkdown(pieces.join("")))),
      { numRuns: 400 },
    );
  });

  test("plain sentences keep every letter", () => {
    const word = fc.stringMatching(/^[a-zéèà]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (all) => {
        expect(renderMarkdown(all.join(" "))).toBe(`<p>${all.join(" ")}</p>`);
      }),
      { numRuns: 100 },
    );
  });

  const longest = (piece: string) => piece.repeat(Math.floor(20_000 / piece.length));

  it.each([
    ["quotes", longest(">")],
    ["spaced quotes", longest("> ")],
    ["lists in a line", longest("- ")],
    ["numbers in a line", longest("1. ")],
    ["quotes on every line", longest(`${">".repeat(60)}a\n`)],
    ["lists", Array.from({ length: 140 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n")],
    ["brackets", longest("[")],
    ["closed brackets", longest("[a](")],
    ["stars", longest("*a **b ")],
    ["images", longest("![")],
    ["backquotes", longest("`a``b")],
    ["angles", longest("<a ")],
    ["entities", longest("&lt;")],
    ["cells", longest("|a")],
    ["footnotes", longest("[^1]")],
    ["addresses", longest("www.a.fr/(")],
  ])("20,000 characters of %s crash nothing and come out harmless", (_what, text) => {
    expectHarmless(renderMarkdown(text));
  });
});
