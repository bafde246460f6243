import { Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { Field } from "../../ui/field";

/** « Copier le message »: one tap where the browser allows it, else the text to select by hand. */
export const CopyText = ({ id, text }: { id: string; text: string }) => {
  const { copy } = useTexts().outbox;
  const [state, setState] = useState<"plain" | "able" | "done">("plain");
  useEffect(() => {
    if (navigator.clipboard) setState("able");
  }, []);
  if (state === "plain")
    return (
      <Disclosure summary={copy.do}>
        <Field kind="textarea" name={`${id}-texte`} label={copy.text} defaultValue={text} readOnly rows={7} />
      </Disclosure>
    );
  return (
    <Button
      type="button"
      icon={Copy}
      onClick={() => {
        void navigator.clipboard.writeText(text).then(() => setState("done"));
      }}
    >
      {state === "done" ? copy.done : copy.do}
    </Button>
  );
};
