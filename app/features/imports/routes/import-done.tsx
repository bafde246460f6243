import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { civilDay } from "../../../texts/zone";
import { Button, ButtonLink } from "../../../ui/button";
import { Furrow } from "../../../ui/furrow";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { undoImports } from "../commands.server";
import { importKinds, slugs } from "../kinds";
import { importDone } from "../queries.server";
import { usesOf } from "../uses.server";
import { UsesList } from "../uses-list";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, house, lang, zone, words } = await enter(args, "importDone");
  const done = await importDone(db, args.params.id ?? "");
  const kind = importKinds.find((one) => one === done?.kind);
  if (!done || !kind) throw new Response(null, { status: 404 });
  const { imports } = textsIn(lang, zone, words);
  const { givenName, familyName, at, ...row } = done;
  return {
    ...row,
    kind,
    title: imports.result.title(imports.kinds[kind].title),
    day: civilDay(at, zone),
    by: givenName ? `${givenName} ${familyName}` : "",
    uses: row.undoneAt ? [] : await usesOf(db, house.dialect, row.id),
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "importDone", [undoImports]);
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];

const places: { [kind in (typeof importKinds)[number]]: string } = {
  people: "/personnes",
  seats: "/sieges",
  mandates: "/sieges",
  poles: "/poles",
  duties: "/des-fonctions-aux-poles",
  decisions: "/decisions",
  promises: "/promesses",
  meetings: "/reunions",
};

export default function ImportDone() {
  const t = useTexts();
  const { result, kinds, page, preview } = t.imports;
  const { id, kind, fileName, sent, day, by, added, lines, undoneAt, refused, uses } = useLoaderData<typeof loader>();
  const file = sent === "typed" ? page.typed : fileName;
  return (
    <Page
      title={result.title(kinds[kind].title)}
      lead={result.lead(file, t.dates.date(day), by)}
      current="more"
      crumbs={[{ href: "/imports", label: page.title }]}
      aside={
        <NextThing
          bar
          title={undoneAt ? result.undoneTitle : result.added(kinds[kind].unit(added))}
          actions={
            <ButtonLink variant="fill" href={undoneAt ? `/imports/${slugs[kind]}` : places[kind]}>
              {undoneAt ? result.back : result.see}
            </ButtonLink>
          }
        >
          <p>{undoneAt ? result.undoneText : result.addedText(added, lines)}</p>
        </NextThing>
      }
    >
      <div className="stack-l">
        {undoneAt ? null : uses.length > 0 ? (
          <Section id="annuler" title={result.usedTitle}>
            <p className="soft">{result.usedText}</p>
            <UsesList uses={uses} />
          </Section>
        ) : (
          <Section id="annuler" title={result.undoTitle}>
            <p className="soft">{result.undoText}</p>
            <CommandForm verb="import.undo" hidden={{ import: id }}>
              <Button>{result.undo}</Button>
            </CommandForm>
          </Section>
        )}
        {refused.length > 0 ? (
          <Section id="refusees" title={result.refused(refused.length)}>
            <ul className="columns">
              {refused.slice(0, 200).map((one) => (
                <li key={one.line}>{`${preview.line} ${one.line}${t.colon}${t.reason(one.why)}`}</li>
              ))}
            </ul>
          </Section>
        ) : null}
        <Furrow />
        <div className="row">
          <ButtonLink href="/imports">{result.back}</ButtonLink>
          <ButtonLink variant="quiet" href="/reprendre">
            {page.startTitle}
          </ButtonLink>
        </div>
      </div>
    </Page>
  );
}
