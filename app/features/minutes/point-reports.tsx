import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { PoleTag } from "../../ui/tag";
import type { PointView } from "./view.server";

type Props = { point: PointView; meetingId: string; officer: boolean };

/** The reports of the poles: in, empty, told, or not yet; an officer writes what is told in session, on the pole's behalf. */
export function PointReports({ point, meetingId, officer }: Props) {
  const t = useTexts();
  const { sitting } = t.minutes;
  return (
    <div className="line">
      <span className="at" />
      <ul className="reports-told" aria-label={sitting.reportsTitle}>
        {point.reports.map((report) => (
          <li key={report.id}>
            <p className="meta">
              <PoleTag vegetable={report.vegetable} name={report.name} href={`/poles/${report.slug}`} />
              <a href={`/poles/${report.slug}/rapports/${meetingId}`}>{sitting.reportOf}</a>
              <span>{sitting.reports[report.status]}</span>
            </p>
            {officer && point.now && report.status === "open" && (
              <FormDisclosure
                verbs={["report.tell"]}
                of={(typed) => typed.poleId === report.id}
                summary={sitting.tellReport(report.name)}
              >
                <CommandForm
                  verb="report.tell"
                  hidden={{ poleId: report.id, meetingId, version: report.version }}
                  only="poleId"
                  className="stack"
                >
                  <Told id={`told-${report.id}`} />
                  <Button>{sitting.note}</Button>
                </CommandForm>
              </FormDisclosure>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Told({ id }: { id: string }) {
  const { sitting } = useTexts().minutes;
  return <Field kind="textarea" {...useField()("text")} id={id} label={sitting.reportOf} rows={3} ruled />;
}
