import { CircleX } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

type LabelProps = { id: string; label: ReactNode; hint?: ReactNode; must?: string; hidden?: boolean };

/** The question of a field, whether an answer is required (in words), and its help line. */
export function Label({ id, label, hint, must, hidden }: LabelProps) {
  return (
    <>
      <label className={hidden ? "vh" : "label"} htmlFor={id}>
        {label}
        {must && <span className="must"> ({must})</span>}
      </label>
      {hint && (
        <span className="hint" id={`${id}-aide`}>
          {hint}
        </span>
      )}
    </>
  );
}

/** What to correct, said beside the field with the same words as in the list at the top. */
export function FieldError({ id, error }: { id: string; error?: ReactNode }) {
  if (!error) return null;
  return (
    <p className="error" id={`${id}-erreur`}>
      <Icon of={CircleX} />
      <span>{error}</span>
    </p>
  );
}

/** The ids a field points to with `aria-describedby`. */
export function describedBy(id: string, hint: ReactNode, error: ReactNode): string | undefined {
  const ids = [hint && `${id}-aide`, error && `${id}-erreur`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
