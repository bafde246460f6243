import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { pageAsked } from "../../../fields.server";
import { isKeeper, isPerson, readsAsBoard } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Chip, Chips } from "../../../ui/chips";
import { Empty } from "../../../ui/empty";
import { Page } from "../../../ui/page";
import { Pager } from "../../../ui/pager";
import { PeopleRows, SearchForm } from "../people-rows";
import { peopleList } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "people");
  const { searchParams } = new URL(args.request.url);
  const role = searchParams.get("role") ?? "";
  const search = (searchParams.get("nom") ?? "").slice(0, 80).trim();
  const page = pageAsked(args.request);
  // Candidates are followed by the board alone.
  const follows = readsAsBoard(me) || isKeeper(me);
  const asked = { role: role === "candidate" && !follows ? "" : role, search, page };
  const found = await peopleList(db, me, today, asked);
  return {
    title: textsIn(lang, zone, words).people.list.title,
    ...found,
    ...asked,
    follows,
    whole: isPerson(me) && (follows || me.employee),
    may: { "person.create": may(me, "person.create", {}), "people.import": may(me, "people.import", {}) },
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function People() {
  const t = useTexts();
  const { list } = t.people;
  const { people, total, page, pages, role, search, follows, whole, may } = useLoaderData<typeof loader>();
  const at = (change: { role?: string; page?: number }) => {
    const query = new URLSearchParams();
    const chosen = change.role ?? role;
    if (chosen) query.set("role", chosen);
    if (search) query.set("nom", search);
    if (change.page && change.page > 1) query.set("page", String(change.page));
    return `/personnes${query.size > 0 ? `?${query}` : ""}`;
  };
  const filters = [
    { key: "", label: list.all },
    { key: "board", label: list.board },
    ...(["coordinator", "employee", "volunteer", "member", "supporter", "candidate"] as const)
      .filter((key) => whole || key === "coordinator" || key === "employee")
      .filter((key) => key !== "candidate" || follows)
      .map((key) => ({ key, label: list.filters[key] })),
  ];
  const add = may["person.create"] === null ? <ButtonLink href="/personnes/nouvelle">{list.add}</ButtonLink> : null;
  const imports =
    may["people.import"] === null ? (
      <ButtonLink variant="quiet" href="/personnes/import">
        {list.import}
      </ButtonLink>
    ) : null;
  const bare = total === 0 && !role && !search;
  return (
    <Page
      title={list.title}
      lead={list.lead(total)}
      current="more"
      crumbs={[{ href: "/plus", label: t.common.more.title }]}
    >
      <div className="stack">
        <SearchForm role={role} search={search} />
        <Chips>
          {filters.map((one) => (
            <Chip key={one.key} href={at({ role: one.key, page: 1 })} current={one.key === role}>
              {one.label}
            </Chip>
          ))}
        </Chips>
        {people.length === 0 ? (
          <Empty
            drawing={bare ? "hands" : "seed"}
            title={bare ? list.firstTitle : list.emptyTitle}
            action={bare ? add : <ButtonLink href="/personnes">{list.showAll}</ButtonLink>}
          >
            {bare ? list.first : list.empty}
          </Empty>
        ) : (
          <PeopleRows people={people} />
        )}
        {pages > 1 ? (
          <Pager
            name={list.pages}
            place={list.page(page, pages)}
            before={page > 1 ? { href: at({ page: page - 1 }), label: list.before } : undefined}
            after={page < pages ? { href: at({ page: page + 1 }), label: list.after } : undefined}
          />
        ) : null}
        {add || imports ? (
          <div className="row">
            {add}
            {imports}
          </div>
        ) : null}
      </div>
    </Page>
  );
}
