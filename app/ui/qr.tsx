import { encode } from "uqr";

/** The QR code of an address, black on white in every theme; the address is always written beside it. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={squares(data)} />
    </svg>
  );
}

/** One run of dark modules a command, so that the path stays short. */
function squares(rows: boolean[][]): string {
  return rows
    .map((row, y) =>
      runs(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(""),
    )
    .join("");
}

function runs(row: boolean[]): [number, number][] {
  const found: [number, number][] = [];
  let start = -1;
  for (let x = 0; x <= row.length; x++) {
    if (row[x] && start < 0) start = x;
    if (!row[x] && start >= 0) {
      found.push([start, x - start]);
      start = -1;
    }
  }
  return found;
}
