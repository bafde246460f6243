import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Field } from "../../ui/field";
import { sayBody } from "./matter-said";
import type { BodyKindName } from "./matters";

type Props = { bodies: readonly { id: string; kind: BodyKindName; name: string | null }[]; known: string | null };

/** « À qui la décision est demandée »: the board, unless another body is chosen. Nothing to choose where only one meets. */
export const BodyField = ({ bodies, known }: Props) => {
  const words = useTexts().association.deciding;
  const field = useField();
  const board = bodies.find((body) => body.kind === "board");
  if (bodies.length < 2) return <input type="hidden" name="bodyId" value={known ?? ""} />;
  return (
    <Field kind="select" label={words.askedOf} {...field("bodyId", known ?? board?.id ?? "")}>
      {bodies.map((body) => (
        <option key={body.id} value={body.id}>
          {sayBody(words, body)}
        </option>
      ))}
    </Field>
  );
};
