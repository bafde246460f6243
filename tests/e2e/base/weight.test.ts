import { describe, expect, test } from "vitest";
import { bars, weighScripts } from "../../support/weight";

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

describe.each(["fr", "en"] as const)("the scripts of a person signed in, in %s", (lang) => {
  test("stay under the bars on the first page and on each page after it", async () => {
    const { first, further, parts } = await weighScripts(lang);
    console.log(
      `Scripts (${lang}, brotli): first page ${kb(first)} of ${kb(bars.first)}; heaviest further pages, of ${kb(bars.further)}: ${further
        .slice(0, 3)
        .map(({ page, bytes }) => `${page} ${kb(bytes)}`)
        .join(", ")}; heaviest later part: ${parts[0]?.page} ${kb(parts[0]?.bytes ?? 0)}`,
    );
    expect(further.length).toBeGreaterThan(50);
    expect(parts.length).toBeGreaterThan(5);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(bars.first);
    expect(further.filter(({ bytes }) => bytes > bars.further)).toEqual([]);
    expect(parts.filter(({ bytes }) => bytes > bars.further)).toEqual([]);
  });
});
