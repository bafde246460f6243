import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { answerTo } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { readDraft, saveDraft } from "../../../drafts.server";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { FormErrors } from "../../../ui/form-errors";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { IMPORT_DRAFT, importPeople } from "../commands.server";
import { type CsvRead, type CsvRefused, readCsv } from "../csv.server";
import { GoodLines, RefusedLines } from "../import-parts";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, lang, zone, words } = await enter(args, "importPeople");
  const previewed = new URL(args.request.url).searchParams.has("apercu");
  const draft = previewed ? await readDraft(db, me, IMPORT_DRAFT.form, IMPORT_DRAFT.subject) : null;
  const list = draft ? (JSON.parse(draft.text) as CsvRead) : null;
  return { title: textsIn(lang, zone, words).people.importPage.title, list };
};

/** A file is read and kept aside for its keeper; only the second form writes. */
export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "importPeople");
  const url = new URL(args.request.url);
  if (!(args.request.headers.get("Content-Type") ?? "").startsWith("multipart/form-data"))
    return answerTo(ctx, importPeople, await readForm(args.request), url);
  const file = (await args.request.formData()).get("file");
  if (!(file instanceof File) || file.size === 0) return data({ csv: null }, { status: 400 });
  const read = await readCsv(ctx.db, file);
  if (typeof read === "string") return data({ csv: read }, { status: 400 });
  await saveDraft(ctx, { ...IMPORT_DRAFT, text: JSON.stringify(read), baseVersion: 0 });
  return redirect("/personnes/import?apercu=1", { status: 303 });
};

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: `${shown?.title} · Terreau` }];

export default function ImportPeople() {
  const t = useTexts();
  const { importPage, list: listWords } = t.people;
  const { list } = useLoaderData<typeof loader>();
  const answer = useActionData<{ csv?: CsvRefused | null }>();
  const wrong = answer && "csv" in answer ? (answer.csv ? t.reason(answer.csv) : importPage.noFile) : null;
  if (list)
    return (
      <Page
        title={importPage.title}
        lead={importPage.preview}
        current="more"
        crumbs={[{ href: "/personnes", label: listWords.title }]}
        aside={
          list.good.length > 0 ? (
            <NextThing
              bar
              kicker={list.fileName}
              title={importPage.good(list.good.length)}
              actions={
                <CommandForm verb="people.import" hidden={{ lines: list.good.length }}>
                  <Button variant="fill">{importPage.go(list.good.length)}</Button>
                </CommandForm>
              }
            />
          ) : undefined
        }
      >
        <div className="stack-l">
          <RefusedLines refused={list.refused} />
          <GoodLines good={list.good} />
          <ButtonLink href="/personnes/import">{importPage.another}</ButtonLink>
        </div>
      </Page>
    );
  return (
    <Page
      title={importPage.title}
      lead={importPage.lead}
      current="more"
      width="read"
      crumbs={[{ href: "/personnes", label: listWords.title }]}
    >
      <Form method="post" encType="multipart/form-data" className="form">
        {wrong ? <FormErrors title={wrong} /> : null}
        <div>
          <label className="label" htmlFor="file">
            {importPage.file}
          </label>
          <span className="hint" id="file-aide">
            {importPage.fileHint}
          </span>
          <input
            className="field"
            type="file"
            id="file"
            name="file"
            accept=".csv,text/csv,text/plain"
            aria-describedby="file-aide"
          />
        </div>
        <Button variant="fill">{importPage.read}</Button>
      </Form>
    </Page>
  );
}
