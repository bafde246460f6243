import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { isPerson } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Chip, Chips } from "../../../ui/chips";
import { Empty } from "../../../ui/empty";
import { Page } from "../../../ui/page";
import { Pager } from "../../../ui/pager";
import { openPoles } from "../../poles/queries.server";
import { askedOf, directoryPage } from "../directory.server";
import { directoryUrl } from "../directory-url";
import { PeopleRows, SearchForm } from "../people-rows";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "people");
  const asked = askedOf(me, args.request);
  const found = await directoryPage(db, me, today, asked);
  return {
    title: textsIn(lang, zone, words).people.list.title,
    ...found,
    asked,
    wholeList: isPerson(me) && (asked.follows || me.employee),
    poles: (await openPoles(db)).map(({ slug, name }) => ({ slug, name })),
    may: { "person.create": may(me, "person.create", {}), "import.run": may(me, "import.run", {}) },
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function People() {
  const t = useTexts();
  const { list, directory } = t.people;
  const { people, total, pages, asked, wholeList, poles, may } = useLoaderData<typeof loader>();
  const { role, page, follows, whole } = asked;
  const filters = [
    { key: "", label: list.all },
    { key: "board", label: list.board },
    ...(["coordinator", "employee", "volunteer", "member", "supporter", "candidate"] as const)
      .filter((key) => wholeList || key === "coordinator" || key === "employee")
      .filter((key) => key !== "candidate" || follows)
      .map((key) => ({ key, label: list.filters[key] })),
  ];
  const holds = may["person.create"] === null;
  const add = holds ? <ButtonLink href="/personnes/nouvelle">{list.add}</ButtonLink> : null;
  const bare = total === 0 && !role && !asked.search && !asked.pole && !asked.skill;
  const at = (change: Partial<typeof asked>) => directoryUrl("/personnes", { ...asked, ...change });
  return (
    <Page
      title={list.title}
      lead={list.lead(total)}
      current="more"
      crumbs={[{ href: "/plus", label: t.common.more.title }]}
    >
      <div className="stack">
        <SearchForm asked={asked} poles={poles} />
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
        <div className="row">
          {add}
          {may["import.run"] === null ? (
            <ButtonLink variant="quiet" href="/imports/personnes">
              {list.import}
            </ButtonLink>
          ) : null}
          {holds ? (
            <ButtonLink variant="quiet" href={directoryUrl("/personnes.csv", { ...asked, page: 1, whole: false })}>
              {directory.csv}
            </ButtonLink>
          ) : null}
          {pages > 1 && !whole ? (
            <ButtonLink variant="quiet" href={at({ whole: true, page: 1 })}>
              {directory.onePage}
            </ButtonLink>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
