import { Check, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

const looks = {
  late: { className: "late", icon: TriangleAlert },
  ok: { className: "ok", icon: Check },
  info: { className: "info", icon: Info },
};

/** A state in two or three words, with its icon: « Date passée de 4 jours », « Rapport reçu ». Never a colour alone. */
export function Status({ kind, children }: { kind: keyof typeof looks; children: ReactNode }) {
  const look = looks[kind];
  return (
    <span className={look.className}>
      <Icon of={look.icon} /> {children}
    </span>
  );
}
