import { encode } from "uqr";
import type { Qr } from "./paper";

/** Draws an address as a QR code, level M, to be set on white with room around it; `alt` is what a screen reader says. */
export function qrOf(url: string, alt: string): Qr {
  const { data, size } = encode(url, { ecc: "M", border: 0 });
  const path = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
  return { svg, alt };
}

function runs(row: boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
