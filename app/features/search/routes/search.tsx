import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Search as SearchIcon } from "lucide-react";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { Field } from "../../../ui/field";
import { TodoItem, TodoList } from "../../../ui/list";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { PoleTag } from "../../../ui/tag";
import { phrasesIn } from "../../association/words";
import { poleFaces } from "../../poles/queries.server";
import { guidesFor } from "../guides.server";
import { MOST, searchFor } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "search");
  const asked = (new URL(args.request.url).searchParams.get("mots") ?? "").slice(0, 120);
  const faces = await poleFaces(ctx.db);
  const found = (await searchFor(ctx.db, ctx.me, asked)).map((one) => ({
    ...one,
    pole: one.poleId && one.kind !== "pole" ? (faces.get(one.poleId) ?? null) : null,
  }));
  const title = textsIn(ctx.lang, ctx.zone, ctx.words).search.title;
  const guides = await guidesFor(ctx.house, ctx.lang, phrasesIn(ctx.lang, ctx.words), asked);
  const all = [...found, ...guides.map((one) => ({ ...one, pole: null }))];
  return { title, asked, found: all, cut: found.length >= MOST };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];

const kinds = [
  "person",
  "pole",
  "decision",
  "proposal",
  "action",
  "report",
  "meeting",
  "agendaItem",
  "minutes",
  "promise",
  "guide",
] as const;

export default function SearchPage() {
  const t = useTexts();
  const { search } = t;
  const { asked, found, cut } = useLoaderData<typeof loader>();
  return (
    <Page title={search.title} current="more" width="read">
      <search>
        <Form method="get" className="find">
          <Field
            key={asked}
            kind="search"
            name="mots"
            label={search.label}
            hint={search.hint}
            defaultValue={asked}
            autoFocus={asked === ""}
          />
          <Button variant="fill" icon={SearchIcon}>
            {search.go}
          </Button>
        </Form>
      </search>
      {asked.trim() === "" ? (
        <Empty drawing="seed" title={search.startTitle}>
          {search.startBody}
        </Empty>
      ) : (
        <p className="strong" role="status">
          {search.found(found.length)}
        </p>
      )}
      {asked.trim() !== "" && found.length === 0 ? (
        <Empty drawing="hands" title={search.nothingTitle}>
          {search.nothingBody}
        </Empty>
      ) : null}
      {kinds.map((kind) => {
        const own = found.filter((one) => one.kind === kind);
        return own.length > 0 ? (
          <Section key={kind} id={kind} title={`${search.kinds[kind]} (${own.length})`}>
            <TodoList>
              {own.map((one) => (
                <TodoItem
                  key={one.id}
                  what={t.typeset(one.title)}
                  href={one.url}
                  meta={
                    one.pole || one.extract ? (
                      <>
                        {one.pole ? (
                          <PoleTag
                            vegetable={one.pole.vegetable}
                            name={one.pole.name}
                            href={`/poles/${one.pole.slug}`}
                          />
                        ) : null}
                        {one.extract ? <span>{t.typeset(one.extract)}</span> : null}
                      </>
                    ) : undefined
                  }
                />
              ))}
            </TodoList>
          </Section>
        ) : null;
      })}
      {cut ? <p className="soft">{search.most}</p> : null}
    </Page>
  );
}
