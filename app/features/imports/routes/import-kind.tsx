import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { urlOf } from "../../../pages";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink } from "../../../ui/button";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { FileForm } from "../file-form";
import { columnsWritten, kindOfSlug, slugs } from "../kinds";
import { receiveFile } from "../receive.server";
import type { FileRefused } from "../table";

const kindIn = (slug: string | undefined) => {
  const kind = kindOfSlug(slug);
  if (!kind) throw new Response(null, { status: 404 });
  return kind;
};

export const loader = async (args: LoaderFunctionArgs) => {
  const { lang, zone, words } = await enter(args, "importKind");
  const kind = kindIn(args.params.kind);
  const gone = new URL(args.request.url).searchParams.has("perdu");
  return { kind, gone, title: textsIn(lang, zone, words).imports.kinds[kind].one };
};

/** A file is read and kept aside for its keeper; only the preview's own form writes. */
export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "importKind");
  const kind = kindIn(args.params.kind);
  if (!(args.request.headers.get("Content-Type") ?? "").startsWith("multipart/form-data"))
    throw new Response(null, { status: 400 });
  const sent = await args.request.formData().catch(() => null);
  const read = await receiveFile(ctx, kind, sent?.get("file") ?? null);
  if (typeof read === "string") return data({ wrong: read }, { status: 400 });
  return redirect(urlOf("importPreview", { kind: slugs[kind], id: read.id }), { status: 303 });
};

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: `${shown?.title ?? ""} · Terreau` }];

export default function ImportKindPage() {
  const t = useTexts();
  const { upload, kinds, columns, page } = t.imports;
  const { kind, gone } = useLoaderData<typeof loader>();
  const answer = useActionData<{ wrong?: FileRefused }>();
  const wrong = answer?.wrong ?? (gone ? "imports.fileGone" : null);
  return (
    <Page
      title={kinds[kind].one}
      lead={upload.lead(kinds[kind].what)}
      current="more"
      width="read"
      crumbs={[{ href: "/imports", label: page.title }]}
    >
      <div className="stack-l">
        <p className="kicker">{upload.kicker}</p>
        <FileForm wrong={wrong} />
        <Section id="colonnes" title={upload.columns}>
          <p className="soft">{upload.columnsLead}</p>
          <p>
            {columnsWritten(kind)
              .map((column) => columns[column])
              .join(" · ")}
          </p>
          <ActLink href={`/imports/${slugs[kind]}/modele.csv`}>{upload.template}</ActLink>
        </Section>
      </div>
    </Page>
  );
}
