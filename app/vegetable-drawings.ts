/** The silhouettes of the eight vegetables, for screens and papers alike; carved lines take the colour of the ground. */
export const vegetables = [
  "carotte",
  "tomate",
  "betterave",
  "aubergine",
  "bourrache",
  "sauge",
  "poireau",
  "potiron",
] as const;
export type VegetableName = (typeof vegetables)[number];

type Stroke = { d: string; width: number; carved?: boolean };
type Drawing = {
  body?: string;
  disc?: [number, number, number];
  ellipse?: [number, number, number, number];
  strokes: Stroke[];
};

export const drawings: Record<VegetableName, Drawing> = {
  carotte: {
    body: "M12 23C9.2 18.5 7 14.5 7 11c0-2.4 2.2-3.5 5-3.5s5 1.1 5 3.5c0 3.5-2.2 7.5-5 12z",
    strokes: [
      { d: "M12 7.5V1.5M11 7C9.5 6 8.6 4.5 8.4 2.8M13 7c1.5-1 2.4-2.5 2.6-4.2", width: 1.8 },
      { d: "M8.5 12h3M12.8 15.5h2.4", width: 1.5, carved: true },
    ],
  },
  tomate: {
    disc: [12, 14, 8.7],
    strokes: [
      { d: "M12 8.5l-4.5-1.3M12 8.5l4.5-1.3M12 8.5l-2.7 3.7M12 8.5l2.7 3.7", width: 1.7, carved: true },
      { d: "M12 6.5c0-2 .6-3.3 2-4.5", width: 2 },
    ],
  },
  betterave: {
    body: "M12 23.5c-.5-2-1.6-3-3.3-4.2C6.2 17.6 4.8 15.8 4.8 13.3 4.8 10 8 8.3 12 8.3s7.2 1.7 7.2 5c0 2.5-1.4 4.3-3.9 6-1.7 1.2-2.8 2.2-3.3 4.2z",
    strokes: [
      { d: "M12 8.5V2M10.5 8C8 7 6.7 5 7 2.5M13.5 8C16 7 17.3 5 17 2.5", width: 2 },
      { d: "M7.5 13.5h3.5M13.5 17h1.8", width: 1.5, carved: true },
    ],
  },
  aubergine: {
    body: "M15.5 7.5c3.5 2 5 6 3.2 9.7-2 4.3-7.2 6-11.2 4C4 19.4 3 15.5 5.2 12.8 7.3 10.3 9.5 10.5 11 8.5z",
    strokes: [
      { d: "M11 8.5c1.2-1.7 3-2 4.5-1 .9.6 1.3 1.7 1 2.7M15 6.5c.6-1.7 1.7-3 3.5-4", width: 2.4 },
      { d: "M7.5 17c.3-1.5 1.3-2.3 2.6-3", width: 1.5, carved: true },
    ],
  },
  bourrache: {
    body: "M12 1l2.9 7.2 7.6.5-5.9 4.9 1.9 7.4L12 16.9 5.5 21l1.9-7.4L1.5 8.7l7.6-.5z",
    strokes: [{ d: "M12 11.999v.002", width: 5, carved: true }],
  },
  sauge: {
    body: "M5 19C3 11 8 3.5 20.5 3c.6 11-5.5 17.5-15.5 16z",
    strokes: [
      { d: "M3 21.5C6.5 16 10.5 11.5 16 8", width: 1.6, carved: true },
      { d: "M2.5 22L5 19", width: 2.2 },
    ],
  },
  poireau: {
    body: "M9.5 9.5h5V20a2.5 2.5 0 01-5 0z",
    strokes: [
      { d: "M12 10V1.8M10.3 10C10 6.5 7.8 4.2 4.5 3.5M13.7 10c.3-3.5 2.5-5.8 5.8-6.5", width: 2.6 },
      { d: "M9.5 15.5h5", width: 1.5, carved: true },
      { d: "M10 23.2l1-1M14 23.2l-1-1", width: 1.4 },
    ],
  },
  potiron: {
    ellipse: [12, 14.5, 10.5, 7.5],
    strokes: [
      { d: "M12 7c0-2.2.8-3.7 2.5-5", width: 2.6 },
      { d: "M12 9v11M7.5 9.5c-1.7 3-1.7 7.2 0 10M16.5 9.5c1.7 3 1.7 7.2 0 10", width: 1.5, carved: true },
    ],
  },
};

const INK = 'stroke-linecap="round" fill="none"';

/** A silhouette as a standing SVG drawing, in one ink on its ground: for papers. */
export const vegetableSvg = (name: VegetableName, ink: string, ground: string): string => {
  const { body, disc, ellipse, strokes } = drawings[name];
  const parts = [
    body ? `<path d="${body}" fill="${ink}"/>` : "",
    disc ? `<circle cx="${disc[0]}" cy="${disc[1]}" r="${disc[2]}" fill="${ink}"/>` : "",
    ellipse
      ? `<ellipse cx="${ellipse[0]}" cy="${ellipse[1]}" rx="${ellipse[2]}" ry="${ellipse[3]}" fill="${ink}"/>`
      : "",
    ...strokes.map(
      ({ d, width, carved }) => `<path d="${d}" stroke="${carved ? ground : ink}" stroke-width="${width}" ${INK}/>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${parts.join("")}</svg>`;
};
