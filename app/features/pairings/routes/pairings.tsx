import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Ctx } from "../../../context";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { DataTable } from "../../../ui/data-table";
import { Disclosure } from "../../../ui/disclosure";
import { Empty } from "../../../ui/empty";
import { Page } from "../../../ui/page";
import { activePeople, polesOn } from "../../poles/queries.server";
import { columnsOf, gridOf } from "../grid";
import { bestIdea } from "../matching";
import { nextOfPairings } from "../next-of-pairings";
import { NextPairing, type NextShown } from "../next-pairing";
import { LastSeen, PairGrid } from "../pair-grid";
import { type PairingSeen, pairingsSeen, teamsOf } from "../queries.server";
import { seesPairings } from "../rights";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "pairings");
  const { db, me, today, lang, zone, words } = ctx;
  const { list } = textsIn(lang, zone, words).pairings;
  const pairings = await pairingsSeen(db, me, today);
  const poles = await polesOn(db, today);
  const teams = [...(await teamsOf(db, today)).values()];
  const grid = gridOf(
    poles.map((pole) => pole.id),
    teams,
    pairings,
    list.noTeam,
  );
  const rows = poles.flatMap(({ id, slug, name, vegetable }, n) => {
    const row = grid[n];
    return row ? [{ pole: { id, slug, name, vegetable }, cells: row.cells }] : [];
  });
  return {
    title: list.page,
    all: seesPairings(me),
    pairings,
    rows,
    teams: columnsOf(teams, pairings, list.noTeam),
    next: await readNext(ctx, pairings),
    may: { "pairing.propose": may(me, "pairing.propose", { halves: me.kind === "person" ? [me.id] : [] }) },
  };
};

const readNext = async ({ db, me, today }: Ctx, pairings: PairingSeen[]): Promise<NextShown | null> => {
  const [people, poles, teams] = [await activePeople(db, today), await polesOn(db, today), await teamsOf(db, today)];
  const polesOf = (id: string) => poles.filter((pole) => pole.people.some((one) => one.id === id)).map(({ id }) => id);
  const idea = bestIdea(
    people.filter((one) => one.board).map(({ id }) => ({ id, poles: polesOf(id) })),
    people.filter((one) => one.team && !one.board).map(({ id }) => ({ id, team: teams.get(id) ?? null })),
    pairings.map(({ poleId, administrator, employee }) => ({
      ...{ poleId, administrator: administrator.id, employee: employee.id, team: employee.team },
    })),
  );
  const next = nextOfPairings(me, pairings, idea);
  if (next?.kind !== "idea") return next;
  const person = (id: string) => ({ id, name: people.find((one) => one.id === id)?.name ?? "" });
  return {
    kind: "idea",
    why: next.idea.why,
    pole: { id: next.idea.poleId, name: poles.find((one) => one.id === next.idea.poleId)?.name ?? "" },
    administrator: person(next.idea.administrator),
    employee: { ...person(next.idea.employee), team: teams.get(next.idea.employee) ?? null },
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Pairings() {
  const t = useTexts();
  const { all, pairings, rows, teams, next, may } = useLoaderData<typeof loader>();
  const { list } = t.pairings;
  const mayPropose = may["pairing.propose"] === null;
  const silent = pairings.filter((pair) => pair.silent).length;
  const propose = mayPropose ? <ButtonLink href="/binomes/nouveau">{list.propose}</ButtonLink> : undefined;
  const lead = (
    <>
      {list.lead}{" "}
      {pairings.length > 0 ? (
        <a href="#liste">
          {list.count(pairings.length)}
          {silent > 0 ? `, ${list.silent(silent)}` : ""}
        </a>
      ) : null}
      {all ? null : <> {list.onlyYours}</>}
    </>
  );
  return (
    <Page
      title={list.title}
      lead={lead}
      current="more"
      crumbs={[{ href: "/plus", label: t.common.nav.more }]}
      aside={next ? <NextPairing next={next} /> : undefined}
    >
      {pairings.length === 0 ? (
        <Empty drawing="hands" title={list.emptyTitle} action={propose}>
          {list.empty}
        </Empty>
      ) : null}
      {all && rows.length > 0 && (pairings.length > 0 || mayPropose) ? (
        <PairGrid rows={rows} teams={teams} mayPropose={mayPropose} />
      ) : null}
      {pairings.length > 0 ? (
        <>
          <div className="split split--foot">
            <p className="soft">{list.kept}</p>
            {propose}
          </div>
          <Disclosure summary={list.asList} id="liste" open={!all}>
            <DataTable
              id="binomes"
              caption={list.title}
              hideCaption
              columns={[
                { key: "pair", label: list.columns.pair },
                { key: "pole", label: list.columns.pole },
                { key: "team", label: list.columns.team },
                { key: "rhythm", label: list.columns.rhythm },
                { key: "last", label: list.columns.last },
              ]}
              rows={pairings.map((pair) => ({
                id: pair.id,
                cells: {
                  pair: (
                    <a href={`/binomes/${pair.id}`}>{t.counting.and([pair.administrator.name, pair.employee.name])}</a>
                  ),
                  pole: t.typeset(rows.find((row) => row.pole.id === pair.poleId)?.pole.name ?? ""),
                  team: t.typeset(pair.employee.team ?? ""),
                  rhythm: t.pairings.rhythms[pair.rhythm],
                  last: <LastSeen pair={pair} />,
                },
              }))}
            />
          </Disclosure>
        </>
      ) : null}
    </Page>
  );
}
