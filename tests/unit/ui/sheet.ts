import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../app/ui/styles");
const features = join(import.meta.dirname, "../../../app/features");

/** Every sheet by its name, those of the features too, comments taken out. */
export function sheets(): { name: string; css: string }[] {
  const places = [folder, ...readdirSync(features).map((feature) => join(features, feature))];
  return places.flatMap((place) =>
    readdirSync(place)
      .filter((name) => name.endsWith(".css"))
      .map((name) => ({ name, css: readFileSync(join(place, name), "utf8").replace(/\/\*[\s\S]*?\*\//g, "") })),
  );
}

export type Tokens = { [name: string]: string };

/** The declarations of the block that follows `selector` in tokens.css, variables resolved against `under`. */
export function tokensOf(selector: string, under: Tokens = {}): Tokens {
  const css = readFileSync(join(folder, "tokens.css"), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const at = css.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`tokens.css has no block ${selector}`);
  const block = css.slice(css.indexOf("{", at) + 1, css.indexOf("}", at));
  const own = Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value.trim()]),
  );
  return { ...under, ...own };
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours, between 1 and 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!parts) throw new Error(`not a #rrggbb colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
