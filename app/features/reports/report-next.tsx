import { CommandForm, useRefused } from "../../command-form";
import { useBegun } from "../../held";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import { ReportBox } from "./report-box";

type Props = {
  of: { poleId: string; meetingId: string };
  subject: string;
  status: "open" | "finished" | "nothing" | "told";
  version: number;
  text: string;
  draft: { text: string; at: string } | null;
  may: { finish: boolean; tell: boolean; reopen: boolean };
};

/** The next thing of a report: read it over and finish it, or say there is nothing; later, take it back. */
export const ReportNext = ({ of, subject, status, version, text, draft, may }: Props) => {
  const { reports } = useTexts();
  const begun = useBegun(version);
  const refused = useRefused(["report.finish"]);
  const box = { of, subject, version, text, draft };
  // Somebody else may finish it while this person types: the box stays, with what stands in it.
  if (may.finish && (status === "open" || begun.touched || refused)) {
    return (
      <NextThing
        title={reports.next.open}
        actions={
          <>
            <div onInput={begun.touch}>
              <ReportBox key={begun.version} verb="report.finish" {...box} rest={begun.rest} />
            </div>
            {status === "open" ? (
              <CommandForm verb="report.nothing" hidden={of}>
                <Button wide>{reports.nothing}</Button>
              </CommandForm>
            ) : null}
          </>
        }
      >
        <p>{reports.next.openBody}</p>
      </NextThing>
    );
  }
  if (!may.reopen) return null;
  return (
    <CommandForm verb="report.reopen" hidden={of} className="form">
      <Button>{reports.reopen}</Button>
    </CommandForm>
  );
};
