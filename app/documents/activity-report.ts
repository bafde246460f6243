import type { ActivityReport } from "./inputs";
import type { Block, Paper } from "./paper";
import { figures, heading, line, masthead, paper, prose, title, type Words, wordsFor } from "./parts";
import { proseOf } from "./prose";

/** The permanent form of what the assembly saw: figures with their source, scenes, promises and what came of them, thanks. */
export function activityReportPaper(it: ActivityReport): Paper {
  const w = wordsFor(it.lang);
  const name = `${w.report.title} ${it.year}`;
  return paper(it, `${name}, ${it.association.name}`, name, [
    masthead(it),
    title(name, ""),
    prose(...proseOf(it.intro)),
    ...(it.figures.length > 0 ? [heading(w.report.figures), figures(it.figures, w)] : []),
    ...it.scenes.flatMap((scene, at) => [
      heading(scene.title),
      ...(scene.by ? [line({ i: [w.report.told(scene.by)] })] : []),
      prose(...proseOf(scene.text)),
      ...(scene.figures.length > 0 ? [figures(scene.figures, w)] : []),
      ...scene.photos.map(
        (photo, n): Block => ({
          is: "picture",
          file: photoFile(at, n, photo.format),
          alt: photo.alt || photo.caption || w.report.photo(scene.title),
          caption: photo.caption,
        }),
      ),
    ]),
    ...promises(it, w),
    ...(it.thanks.length > 0 ? [heading(w.report.thanks)] : []),
    ...it.thanks.map((one) => line({ b: [one.to] }, one.text ? ` ${one.text}` : "")),
  ]);
}

/** The pictures of a report, by the name the layout knows them under. */
export function photosOf(it: ActivityReport): { file: string; bytes: Uint8Array }[] {
  return it.scenes.flatMap((scene, at) =>
    scene.photos.map((photo, n) => ({ file: photoFile(at, n, photo.format), bytes: photo.bytes })),
  );
}

function photoFile(scene: number, photo: number, format: string): string {
  return `/scene-${scene}-${photo}.${format}`;
}

function promises(it: ActivityReport, w: Words): Block[] {
  if (it.promises.length === 0) return [];
  const { text, state, why } = w.report.columns;
  return [
    heading(w.report.promises),
    {
      is: "table",
      columns: [
        { label: text, share: 5 },
        { label: state, share: 2 },
        { label: why, share: 4 },
      ],
      rows: it.promises.map((one) => [[one.text], [{ b: [w.report.states[one.state]] }], [one.why]]),
      rowHeight: null,
    },
  ];
}
