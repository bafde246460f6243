import type { Lang } from "../../me";
import type { ReportView } from "./report-view";

/** Text sizes of the public pages; the address carries them, so that they need no script. */
export const sizes = ["normal", "large", "larger"] as const;
export type Size = (typeof sizes)[number];

/** Where this page lives and how it was asked for. */
export type Asked = {
  lang: Lang;
  defaultLang: Lang;
  size: Size;
  /** Address printed on the slate and held by the QR code, without a last slash. */
  origin: string;
};

export type Refused = { reason: string; typed: string };

export type PublicScreen =
  | { is: "follow" | "read" | "slate"; view: ReportView; asked: Asked }
  | { is: "evidence"; view: ReportView; asked: Asked; scene: string }
  | { is: "question"; view: ReportView; asked: Asked; key: string; sent: boolean; refused: Refused | null }
  | { is: "enter"; view: null; asked: Asked; association: string; wrong: "code" | "address" | null; typed: string };

/** A screen rendered: the part that a stream replaces, its version, and the whole document around it when it is asked for. */
export type Rendered = { part: string; version: string; whole: () => string };
export type RenderPublic = (screen: PublicScreen) => Rendered;

export type View = "tel" | "lecture" | "ecran";
export const viewOfScreen: Record<"follow" | "read" | "slate", View> = {
  follow: "tel",
  read: "lecture",
  slate: "ecran",
};
export const screenOfView: Record<View, "follow" | "read" | "slate"> = {
  tel: "follow",
  lecture: "read",
  ecran: "slate",
};

type Over = { lang?: Lang; size?: Size; reading?: boolean; more?: { [name: string]: string } };

/** An address of the hall: the language and the size follow wherever one goes. */
export const hallUrl = (asked: Asked, path: string, over: Over = {}): string => {
  const lang = over.lang ?? asked.lang;
  const size = over.size ?? asked.size;
  const query = new URLSearchParams({
    ...(over.reading ? { lecture: "1" } : {}),
    ...(lang === asked.defaultLang ? {} : { lang }),
    ...(size === "normal" ? {} : { taille: size }),
    ...over.more,
  }).toString();
  return query === "" ? path : `${path}?${query}`;
};

/** What a phone is shown by default: the room while it is there, the whole report afterwards. */
export const readsByItself = (view: ReportView): boolean => view.state === "after";
