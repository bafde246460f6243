import type { Words } from "../association/words";
import type { MeetingKind } from "./kinds";

/** How one meeting is named: alone, with its article, after « de ». */
export type MeetingName = { title: string; the: string; of: string };

type Named = {
  kind: MeetingKind;
  title: string;
  poleName?: string | null;
  bodyName?: string | null;
  bodyKind?: "assembly" | "board" | "bureau" | "other";
};

const french: Record<"ordinary" | "extraordinary" | "mixed", string> = {
  ordinary: "ordinaire",
  extraordinary: "extraordinaire",
  mixed: "mixte",
};

/** The name of a meeting in a language, in the association's own words; a title given by hand comes first. */
export const meetingName = (lang: "fr" | "en", words: Words, meeting: Named): MeetingName => {
  const usual = lang === "fr" ? inFrench(words, meeting) : inEnglish(words, meeting);
  return meeting.title === "" ? usual : { ...usual, title: meeting.title };
};

const inFrench = (words: Words, { kind, poleName, bodyName, bodyKind }: Named): MeetingName => {
  if (kind === "board" && bodyKind === "bureau")
    return { title: bodyName ?? "Bureau", the: "le bureau", of: "du bureau" };
  if (kind === "board" && bodyKind === "other" && bodyName)
    return { title: bodyName, the: `la réunion « ${bodyName} »`, of: `de la réunion « ${bodyName} »` };
  if (kind === "board") return { title: bodyName ?? words.board.One, the: words.board.the, of: words.board.of };
  if (kind === "convivial")
    return { title: "Réunion conviviale", the: "la réunion conviviale", of: "de la réunion conviviale" };
  if (kind === "poleMeeting") {
    const title = `Réunion ${words.pole.of} ${poleName ?? ""}`.trim();
    return { title, the: `la ${lower(title)}`, of: `de la ${lower(title)}` };
  }
  const { One, the, of } = words.generalAssembly;
  return { title: `${One} ${french[kind]}`, the: `${the} ${french[kind]}`, of: `${of} ${french[kind]}` };
};

const inEnglish = (words: Words, { kind, poleName, bodyName, bodyKind }: Named): MeetingName => {
  if (kind === "board" && bodyKind === "bureau")
    return { title: bodyName ?? "Bureau meeting", the: "the bureau meeting", of: "of the bureau meeting" };
  if (kind === "board" && bodyKind === "other" && bodyName)
    return { title: bodyName, the: `the meeting “${bodyName}”`, of: `of the meeting “${bodyName}”` };
  if (kind === "board") {
    const title = bodyName ?? `${words.board.One} meeting`;
    return { title, the: `the ${words.board.one} meeting`, of: `of the ${words.board.one} meeting` };
  }
  const plain =
    kind === "convivial"
      ? "convivial meeting"
      : kind === "poleMeeting"
        ? `meeting of the ${poleName ?? ""} ${words.pole.one}`
        : `${kind} ${words.generalAssembly.one}`;
  return { title: `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`, the: `the ${plain}`, of: `of the ${plain}` };
};

const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
