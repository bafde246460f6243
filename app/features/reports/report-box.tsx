import { useEffect } from "react";
import { CommandForm, useField } from "../../command-form";
import { DraftSaved, useDraft } from "../../draft";
import { useTypedEarly } from "../../held";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";

type Props = {
  verb: "report.finish" | "report.tell";
  of: { poleId: string; meetingId: string };
  subject: string;
  version: number;
  text: string;
  draft: { text: string; at: string } | null;
  /** For when the box goes away, or begins anew after its command. */
  rest?: () => void;
};

/** The one box of a report, saved as it is typed, and its one filled button. */
export const ReportBox = ({ verb, of, version, ...props }: Props) => {
  const { reports } = useTexts();
  return (
    <CommandForm verb={verb} hidden={{ ...of, version }} labels={{ text: reports.box }}>
      <Inside verb={verb} version={version} {...props} />
    </CommandForm>
  );
};

const Inside = ({ verb, subject, version, text: known, draft, rest }: Omit<Props, "of">) => {
  const { reports } = useTexts();
  const { defaultValue, error } = useField()("text", known);
  const { text, write, state, done } = useDraft({ form: "report", subject, version, known: defaultValue, kept: draft });
  // The box leaves the page when its command took the text.
  useEffect(() => done, [done]);
  useEffect(() => rest, [rest]);
  useTypedEarly("text", write);
  return (
    <div className="stack-s">
      <Field
        kind="textarea"
        ruled
        name="text"
        label={reports.box}
        hint={reports.boxHint}
        rows={4}
        maxLength={8000}
        error={error}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <DraftSaved state={state} />
      <Button variant="fill" wide>
        {verb === "report.tell" ? reports.tell : reports.finish}
      </Button>
    </div>
  );
};
