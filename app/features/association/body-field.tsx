import { useEffect } from "react";
import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Field } from "../../ui/field";
import { sayBody } from "./matter-said";
import type { BodyKindName } from "./matters";

type Props = {
  bodies: readonly { id: string; kind: BodyKindName; name: string | null }[];
  known: string | null;
  /** Told of the body chosen, first when the page wakes, then at each change: words around it follow. */
  onBody?: (id: string) => void;
};

/** « À qui la décision est demandée »: the board, unless another body is chosen. Nothing to choose where only one meets. */
export const BodyField = ({ bodies, known, onBody }: Props) => {
  const words = useTexts().association.deciding;
  const field = useField();
  const board = bodies.find((body) => body.kind === "board");
  const told = field("bodyId", known ?? board?.id ?? "");
  const first = bodies.length < 2 ? (bodies[0]?.id ?? "") : String(told.defaultValue ?? "");
  useEffect(() => onBody?.(first), [first, onBody]);
  if (bodies.length < 2) return <input type="hidden" name="bodyId" value={known ?? ""} />;
  return (
    <Field kind="select" label={words.askedOf} {...told} onChange={(event) => onBody?.(event.currentTarget.value)}>
      {bodies.map((body) => (
        <option key={body.id} value={body.id}>
          {sayBody(words, body)}
        </option>
      ))}
    </Field>
  );
};
