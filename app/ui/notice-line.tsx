import { CircleCheck, CircleX, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

type NoticeLineProps = {
  kind: "info" | "warning" | "refusal" | "done";
  /** the word that says the kind, first: « À savoir », « Attention », « Refusé », « C’est fait » */
  word: ReactNode;
  children: ReactNode;
  /** it appeared after an act of the reader: announced politely */
  live?: boolean;
};

const icons = { info: Info, warning: TriangleAlert, refusal: CircleX, done: CircleCheck };

/** Something to know about this page: icon, word, sentence. */
export function NoticeLine({ kind, word, children, live }: NoticeLineProps) {
  return (
    <div className={`notice notice--${kind}`} role={live ? "status" : undefined}>
      <Icon of={icons[kind]} />
      <div>
        <b className="notice__word">{word}</b> {children}
      </div>
    </div>
  );
}
