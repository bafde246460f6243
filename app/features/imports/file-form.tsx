import { Form } from "@remix-run/react";
import { useTexts } from "../../texts/texts";
import type { Reason } from "../../texts/types";
import { Button } from "../../ui/button";
import { FormErrors } from "../../ui/form-errors";
import { FieldError } from "../../ui/label";

/** The one question of an upload: which file. What was wrong with the last one stands above and beside it. */
export const FileForm = ({ action, wrong, calm }: { action?: string; wrong: Reason | null; calm?: boolean }) => {
  const t = useTexts();
  const { upload } = t.imports;
  const said = wrong ? t.reason(wrong) : null;
  return (
    <Form method="post" encType="multipart/form-data" action={action} className="form">
      {said ? <FormErrors title={said} errors={[{ field: "fichier", text: upload.file }]} /> : null}
      <div>
        <label className="label" htmlFor="fichier">
          {upload.file}
        </label>
        <span className="hint" id="fichier-aide">
          {upload.hint}
        </span>
        <FieldError id="fichier" error={said} />
        <input
          className="field"
          type="file"
          id="fichier"
          name="file"
          accept=".csv,.txt,.tsv,.xlsx,.ods,text/csv,text/plain,application/vnd.oasis.opendocument.spreadsheet,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby={said ? "fichier-aide fichier-erreur" : "fichier-aide"}
          aria-invalid={said ? true : undefined}
        />
      </div>
      <Button variant={calm ? undefined : "fill"}>{upload.go}</Button>
    </Form>
  );
};
