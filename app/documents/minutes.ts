import type { Attendance, Attender, Extract, Minutes, Point, SealedAnnex } from "./inputs";
import type { Block, Paper } from "./paper";
import {
  bullets,
  capital,
  facts,
  heading,
  keptLine,
  line,
  masthead,
  paper,
  prose,
  resolution,
  signatures,
  statusOf,
  taskLine,
  title,
  type Words,
  wordsFor,
} from "./parts";
import { proseOf } from "./prose";

/** The minutes in the French form: who, where, when, quorum, points, votes, signatures, corrections, proxies in annex. */
export function minutesPaper(it: Minutes): Paper {
  const w = wordsFor(it.lang);
  const name = w.minutes.title(it.sitting.ofBody);
  const status = statusOf(it.status, w);
  const { proxies } = it.attendance;
  return paper(
    it,
    `${name}, ${it.sitting.day}`,
    `${name}, ${it.sitting.day} (${status.label.toLocaleLowerCase(it.lang)})`,
    [
      masthead(it),
      title(name, capital(w.minutes.under(it.sitting)), status),
      facts([
        ...roll(it.attendance, w),
        [w.minutes.quorum, it.quorum],
        [w.minutes.sitting, w.minutes.held(it.sitting)],
        [w.minutes.notice, it.notice],
      ]),
      ...it.points.flatMap((item) => ("sealed" in item ? sealedPoint(item.number, w) : point(item, w))),
      ...(it.closing ? [line(it.closing)] : []),
      ...(it.corrections.length > 0 ? [heading(w.minutes.corrections)] : []),
      ...it.corrections.map((c) => line({ b: [w.minutes.correction(c.on, c.by)] }, c.text)),
      ...(proxies.length > 0
        ? [
            heading(w.minutes.annex),
            keptLine(w.minutes.annexLead(proxies.length)),
            prose(bullets(proxies.map(tiedProxy(w)))),
          ]
        : []),
      signatures(it.sitting, w),
    ],
  );
}

/** The points held in camera, apart: a document of its own, for those who may read it. */
export function sealedAnnexPaper(it: SealedAnnex): Paper {
  const w = wordsFor(it.lang);
  const name = w.sealed.title(it.sitting.ofBody);
  return paper(it, `${name}, ${it.sitting.day}`, name, [
    masthead(it),
    title(name, w.sealed.under(it.sitting.day, it.sitting.number), statusOf(it.status, w)),
    facts([
      [w.sealed.readers, it.readers],
      [w.sealed.present, it.present.map((one) => attender(one, w)).join(", ")],
      [w.sealed.left, it.left.join(", ")],
    ]),
    ...it.points.flatMap((item) => point(item, w)),
    signatures(it.sitting, w),
  ]);
}

/** One resolution alone, for a bank or a public office, certified by those who may. */
export function extractPaper(it: Extract): Paper {
  const w = wordsFor(it.lang);
  const status = statusOf(it.status, w);
  return paper(it, `${w.extract.title}, ${it.resolution.number}`, `${w.extract.title}, ${it.resolution.number}`, [
    masthead(it),
    title(w.extract.title, w.extract.under(it.sitting.body, it.sitting.day, it.sitting.number), status),
    facts([
      [w.minutes.sitting, w.minutes.held(it.sitting)],
      [w.extract.attendance, it.attendance],
      [w.minutes.quorum, it.quorum],
    ]),
    heading(`${it.point.number}. ${it.point.title}`),
    resolution(it.resolution, w),
    { is: "signatures", lead: w.extract.certified, people: it.certifiedBy },
  ]);
}

function roll(attendance: Attendance, w: Words): [string, string][] {
  const { present, advisory, proxies, byPost, excused, absent, unnoted, guests } = attendance;
  return [
    [w.minutes.present(present.length), present.map((one) => attender(one, w)).join(", ") || w.none],
    [w.minutes.advisory(advisory.length), advisory.map((one) => attender(one, w)).join(", ")],
    [w.minutes.proxies(proxies.length), proxies.map((p) => w.minutes.proxy(tied(p.from), tied(p.to))).join(" ; ")],
    [w.minutes.byPost(byPost.length), byPost.map(tied).join(", ")],
    [w.minutes.excused(excused.length), excused.map(tied).join(", ")],
    [w.minutes.absent(absent.length), away(absent, w)],
    [w.minutes.unnoted(unnoted.length), away(unnoted, w)],
    [w.minutes.guests(guests.length), guests.map((guest) => `${guest.name}, ${guest.as}`).join(" ; ")],
  ];
}

const MOST_NAMED = 30;

/** Who was not there, by name while that stays readable; of a large assembly the sign-in sheet keeps the names. */
function away(names: string[], w: Words): string {
  return names.length > MOST_NAMED ? w.minutes.onSheet : names.map(tied).join(", ");
}

/** A name that no line parts. */
function tied(name: string): string {
  return name.replaceAll(" ", "\u00a0");
}

function tiedProxy(w: Words) {
  return ({ from, to, given }: Attendance["proxies"][number]) =>
    w.minutes.annexLine({ from: tied(from), to: tied(to), given });
}

function attender(one: Attender, w: Words): string {
  const said = [
    one.as ?? "",
    w.modes[one.mode],
    one.from ? w.from(one.from) : "",
    one.until ? w.until(one.until) : "",
  ].filter((part) => part !== "");
  const name = tied(one.name);
  return said.length > 0 ? `${name} (${said.join(", ")})` : name;
}

function point(it: Point, w: Words): Block[] {
  return [
    heading(`${it.number}. ${it.title}`, 2, it.about ?? ""),
    ...runs(it.entries).map((one) => {
      if ("text" in one) return prose(...proseOf(one.text));
      return "resolution" in one ? resolution(one.resolution, w) : taskLine(one.task, w);
    }),
  ];
}

/** Paragraphs that follow one another are one text: a list noted line by line is one list. */
function runs(entries: Point["entries"]): Point["entries"] {
  const joined: Point["entries"] = [];
  for (const one of entries) {
    const last = joined.at(-1);
    if (last && "text" in last && "text" in one) joined[joined.length - 1] = { text: `${last.text}\n\n${one.text}` };
    else joined.push(one);
  }
  return joined;
}

function sealedPoint(number: string, w: Words): Block[] {
  return [heading(w.minutes.sealed(number)), line(w.minutes.sealedText)];
}
