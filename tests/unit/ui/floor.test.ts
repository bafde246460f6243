import { describe, expect, test } from "vitest";
import { sheets } from "./sheet";

/** What Chrome 109, Firefox 115 or Safari 15.6 does not read, or what the content policy refuses. */
const tooNew = [
  "color-mix(",
  "light-dark(",
  ":has(",
  "@container",
  "@scope",
  "@starting-style",
  "@property",
  "::details-content",
  "oklch(",
  "dvh",
  "data:",
  "@import url(",
];

describe.each(sheets())("$name stays on the floor of browsers", ({ css }) => {
  test.each(tooNew)("no %s", (word) => {
    expect(css).not.toContain(word);
  });

  test("no rule inside a rule", () => {
    expect(nested(css)).toEqual([]);
  });

  test("shorter than 250 lines", () => {
    expect(css.split("\n").length).toBeLessThanOrEqual(250);
  });
});

/** Selectors that open a block while another selector's block is open; at-rules may hold rules. */
function nested(css: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const [, before = "", brace] of css.matchAll(/([^{};]*)([{};])/g)) {
    const head = before.trim();
    if (brace === "}") open.pop();
    if (brace !== "{") continue;
    const inside = open.at(-1);
    if (inside !== undefined && !inside.startsWith("@")) found.push(`${inside} > ${head}`);
    open.push(head);
  }
  return found;
}
