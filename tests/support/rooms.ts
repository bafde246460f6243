import { basename } from "node:path";
import { everyStage } from "./browser";
import type { Lang } from "./running-app";

/** One way of playing a story; four of them cover every pair of language, width and JavaScript. */
export type Stage = { lang: Lang; width: 390 | 1280; javaScript: boolean };
/** Where the stories of a file are told, one after the other; `alternating` scripts serve every other story only. */
export type Room = { lang: Lang; width: 390 | 1280; scripts: boolean | "alternating" };

const every: readonly Room[] = [
  { lang: "fr", width: 1280, scripts: true },
  { lang: "en", width: 1280, scripts: false },
  { lang: "en", width: 390, scripts: true },
  { lang: "fr", width: 390, scripts: false },
];

/**
 * `npm test` tells each story once: the room is drawn from the file's name and always the same, and every other story
 * does without scripts. `npm run test:stages` tells all of them in four rooms.
 */
export const roomsOf = (file: string, asleepToo: boolean): readonly Room[] => {
  if (everyStage) return every;
  const sum = [...basename(file)].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const lang = sum % 2 === 0 ? "fr" : "en";
  const room = { lang, width: (sum >> 1) % 2 === 0 ? 1280 : 390 } as const;
  return asleepToo
    ? [
        { ...room, scripts: true },
        { ...room, scripts: false },
      ]
    : [{ ...room, scripts: "alternating" }];
};

/** A room as the lines of a run name it. */
export const nameOf = ({ lang, width, scripts }: Room) => `${lang}, ${width} px${scripts ? "" : ", no JavaScript"}`;
