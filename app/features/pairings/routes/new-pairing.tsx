import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { NoticeLine } from "../../../ui/notice-line";
import { Page } from "../../../ui/page";
import { activePeople, openPoles } from "../../poles/queries.server";
import { proposePairing } from "../commands.server";
import { ProposeForm } from "../propose-form";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "newPairing");
  if (me.kind !== "person" || may(me, "pairing.propose", { halves: [me.id] }))
    throw new Response(null, { status: 403 });
  const people = await activePeople(db, today);
  const asked = new URL(args.request.url).searchParams;
  const inPole = me.poles[0] ?? "";
  return {
    title: textsIn(lang, zone, words).pairings.form.title,
    me: me.id,
    poles: (await openPoles(db)).map(({ id, name }) => ({ id, name })),
    board: people.filter((one) => one.board).map(({ id, name }) => ({ id, name })),
    team: people.filter((one) => one.team).map(({ id, name }) => ({ id, name })),
    known: {
      pole: asked.get("pole") ?? inPole,
      administrator: asked.get("administrator") ?? (me.boardMember ? me.id : ""),
      employee: asked.get("employee") ?? (me.employee && !me.boardMember ? me.id : ""),
    },
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "newPairing", [proposePairing]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function NewPairing() {
  const t = useTexts();
  const { poles, board, team, known } = useLoaderData<typeof loader>();
  const { form, list } = t.pairings;
  return (
    <Page
      title={form.title}
      lead={form.lead}
      current="more"
      width="read"
      className="pole"
      crumbs={[{ href: "/binomes", label: list.page }]}
    >
      {team.length === 0 || poles.length === 0 ? (
        <Empty
          drawing="hands"
          title={poles.length === 0 ? form.noPole : form.noTeam}
          action={
            <ButtonLink variant="fill" href={poles.length === 0 ? "/poles" : "/personnes"}>
              {poles.length === 0 ? form.seePoles : form.seePeople}
            </ButtonLink>
          }
        >
          {poles.length === 0 ? form.noPoleText : form.noTeamText}
        </Empty>
      ) : (
        <ProposeForm poles={poles} board={board} team={team} known={known} />
      )}
      <NoticeLine kind="info" word={t.poles.pole.toKnow}>
        {form.noInstruction}
      </NoticeLine>
    </Page>
  );
}
