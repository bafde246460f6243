import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { urlOf } from "../../../pages";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { runImport } from "../commands.server";
import { kindOfSlug, slugs } from "../kinds";
import { previewShown } from "../preview.server";
import { AddedLines, ColumnMenus, KnownLines, RefusedLines, Sheets } from "../preview-parts";
import { keptTable } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "importPreview");
  const kind = kindOfSlug(args.params.kind);
  if (!kind) throw new Response(null, { status: 404 });
  const file = args.params.id ?? "";
  const table = await keptTable(ctx.db, ctx.me, file);
  if (!table) throw redirect(`${urlOf("importKind", { kind: slugs[kind] })}?perdu=1`);
  const shown = await previewShown(ctx, kind, table, new URL(args.request.url).searchParams);
  return { title: textsIn(ctx.lang, ctx.zone, ctx.words).imports.kinds[kind].one, file, shown };
};

export const action = (args: ActionFunctionArgs) => act(args, "importPreview", [runImport]);
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];

export default function ImportPreview() {
  const t = useTexts();
  const { preview, kinds, page } = t.imports;
  const { file, shown } = useLoaderData<typeof loader>();
  const { kind, counts } = shown;
  return (
    <Page
      title={kinds[kind].one}
      lead={preview.lead(shown.fileName)}
      current="more"
      crumbs={[
        { href: "/imports", label: page.title },
        { href: `/imports/${slugs[kind]}`, label: kinds[kind].one },
      ]}
      aside={<Next file={file} shown={shown} />}
    >
      <div className="stack-l">
        <ul className="meta">
          <li>{preview.add(counts.add)}</li>
          <li>{preview.known(counts.known)}</li>
          <li>{preview.refused(counts.refused)}</li>
        </ul>
        <Sheets shown={shown} />
        <ColumnMenus shown={shown} />
        {shown.missing ? null : <AddedLines shown={shown} />}
        {shown.missing ? null : <RefusedLines refused={shown.refused} count={counts.refused} />}
        {shown.missing ? null : <KnownLines shown={shown} />}
        <p>
          <ButtonLink href={`/imports/${slugs[kind]}`}>{preview.another}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}

/** The one thing to do: import these lines, or see what stands in the way. */
const Next = ({ file, shown }: { file: string; shown: ReturnType<typeof useLoaderData<typeof loader>>["shown"] }) => {
  const t = useTexts();
  const { preview, kinds, columns } = t.imports;
  const { kind, counts, missing, sheet, said, newcomers, newSeats } = shown;
  if (missing)
    return (
      <NextThing bar kicker={preview.kicker} title={preview.columns}>
        <p>{preview.missing(columns[missing])}</p>
      </NextThing>
    );
  if (counts.add === 0)
    return (
      <NextThing bar kicker={preview.kicker} title={preview.nothing}>
        <p>{counts.known > 0 ? preview.nothingText : preview.nothingGood}</p>
      </NextThing>
    );
  const names = t.counting.and(newcomers.names);
  return (
    <NextThing
      bar
      kicker={preview.kicker}
      title={preview.add(counts.add)}
      actions={
        <CommandForm verb="import.run" hidden={{ kind, file, sheet, columns: said, lines: counts.add }}>
          <Button variant="fill">{preview.go(kinds[kind].unit(counts.add))}</Button>
        </CommandForm>
      }
    >
      {newcomers.count > 0 ? (
        <p>{preview.alsoPeople(newcomers.count > newcomers.names.length ? `${names}…` : names, newcomers.count)}</p>
      ) : null}
      {newSeats > 0 ? <p>{preview.alsoSeats(newSeats)}</p> : null}
      <p>{preview.undoLater}</p>
    </NextThing>
  );
};
