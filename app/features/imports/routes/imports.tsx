import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { civilDay } from "../../../texts/zone";
import { ActLink, ButtonLink } from "../../../ui/button";
import { Furrow } from "../../../ui/furrow";
import { TodoItem, TodoList } from "../../../ui/list";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { Status } from "../../../ui/status";
import { exportKinds, importKinds, slugs } from "../kinds";
import { importsDone } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, lang, zone, words } = await enter(args, "imports");
  const done = await importsDone(db);
  return {
    title: textsIn(lang, zone, words).imports.page.title,
    done: done.map(({ givenName, familyName, at, ...row }) => ({
      ...row,
      day: civilDay(at, zone),
      by: givenName ? `${givenName} ${familyName}` : "",
    })),
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];

export default function Imports() {
  const t = useTexts();
  const { page, kinds } = t.imports;
  const { done } = useLoaderData<typeof loader>();
  return (
    <Page
      title={page.title}
      lead={page.lead}
      current="more"
      crumbs={[{ href: "/plus", label: t.common.more.title }]}
      aside={
        <NextThing
          bar
          kicker={page.startKicker}
          title={page.startTitle}
          actions={
            <ButtonLink variant="fill" href="/reprendre">
              {page.startDo}
            </ButtonLink>
          }
        >
          {page.startText}
        </NextThing>
      }
    >
      <div className="stack-l">
        <Section id="entrer" title={page.in}>
          <TodoList two>
            {exportKinds.map((kind) => (
              <TodoItem
                key={kind}
                what={kinds[kind].title}
                href={`/imports/${slugs[kind]}`}
                meta={<span>{kinds[kind].what}</span>}
              />
            ))}
          </TodoList>
        </Section>
        <Section id="sortir" title={page.out}>
          <p className="soft">{page.outLead}</p>
          <TodoList>
            {exportKinds.map((kind) => (
              <TodoItem
                key={kind}
                what={kinds[kind].title}
                action={
                  <div className="row">
                    {(["csv", "xlsx", "ods"] as const).map((format) => (
                      <ActLink
                        key={format}
                        href={`/exports/${slugs[kind]}/${format}`}
                        aria-label={page.download(kinds[kind].title, page[format])}
                      >
                        {page[format]}
                      </ActLink>
                    ))}
                  </div>
                }
              />
            ))}
          </TodoList>
        </Section>
        <Furrow />
        <Section id="faits" title={page.past}>
          {done.length === 0 ? (
            <p className="soft">{page.none}</p>
          ) : (
            <TodoList>
              {done.map((one) => {
                const kind = importKinds.find((each) => each === one.kind) ?? "people";
                return (
                  <TodoItem
                    key={one.id}
                    what={`${kinds[kind].title}${t.colon}${one.sent === "typed" ? page.typed : one.fileName}`}
                    href={`/imports/fait/${one.id}`}
                    meta={
                      <>
                        <span>{page.when(t.dates.date(one.day), one.by)}</span>
                        <span>{page.added(one.added, one.lines)}</span>
                        {one.undoneAt ? <Status kind="info">{page.undone}</Status> : null}
                      </>
                    }
                  />
                );
              })}
            </TodoList>
          )}
        </Section>
      </div>
    </Page>
  );
}
