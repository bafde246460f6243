import { expect, test } from "vitest";
import { sheets } from "./sheet";

/** What stands in each block whose selector or condition speaks of a theme. */
const themed = /(?:\[data-theme="[^"]*"\]|prefers-color-scheme:[^)]*\))[^{}]*\{(?:\s*:root[^{}]*\{)?([^{}]*)\}/g;

// The browser stories rely on it: in the dark theme they ask axe for colours alone.
test("a theme changes the values of colours and nothing else", () => {
  const blocks = sheets().flatMap(({ name, css }) =>
    [...css.matchAll(themed)].map(([, block = ""]) => ({ name, block })),
  );
  expect(blocks.length).toBeGreaterThanOrEqual(3);
  for (const { name, block } of blocks)
    for (const declaration of block.split(";").map((one) => one.trim()))
      if (declaration) expect(declaration, name).toMatch(/^(--[\w-]+|color-scheme)\s*:/);
});
