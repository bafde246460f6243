import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { isPerson } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { Page } from "../../../ui/page";
import { activePeople, openPoles, peopleOn } from "../../poles/queries.server";
import { logOne, removeOne, restoreOne } from "../commands.server";
import { KeptList } from "../kept-list";
import { LogForm } from "../log-form";
import { Noted, NotedHere } from "../noted";
import { type Kept, useKept } from "../offline";
import { actionById, actionsBornOf } from "../queries.server";
import { useShell } from "../shell";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "log");
  const { db, me, today } = ctx;
  const asked = new URL(args.request.url).searchParams;
  const poles = (await openPoles(db)).filter(
    ({ id }) => may(me, "action.log", { poleId: id, meetingId: null }) === null,
  );
  const ids = poles.map((pole) => pole.id);
  const here = [...(await activePeople(db, today)), ...(await peopleOn(db, ids, today))];
  const person = isPerson(me) ? { id: me.id, name: me.name } : { id: "", name: "" };
  const people = [...new Map([person, ...here].map(({ id, name }) => [id, { id, name }])).values()];
  const noted = asked.get("fait") ? await actionById(db, me, asked.get("fait") ?? "") : null;
  const left = noted ? ((await actionsBornOf(db, me, "action", noted.id))[0] ?? null) : null;
  const first =
    poles.find((pole) => pole.slug === asked.get("pole")) ?? poles.find(({ id }) => leads(me, id)) ?? poles[0];
  const none = (await openPoles(db)).length === 0;
  const title = textsIn(ctx.lang, ctx.zone, ctx.words).actions.log.title;
  return { title, poles, people, me: person, today, poleId: first?.id ?? "", noted, left, none, lan: ctx.house.lan };
};

const leads = (me: Parameters<typeof isPerson>[0], poleId: string) => isPerson(me) && me.leads.includes(poleId);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];
export const action = (args: ActionFunctionArgs) => act(args, "log", [logOne, removeOne, restoreOne]);

export default function Log() {
  const t = useTexts();
  const { poles, people, me, today, poleId, noted, left, none, lan } = useLoaderData<typeof loader>();
  const kept = useKept(me.id, !lan);
  const [here, setHere] = useState<Kept | null>(null);
  const [taken, setTaken] = useState<Kept | null>(null);
  useShell(!lan);
  const crumbs = [{ href: "/", label: t.common.nav.home }];
  const { log } = t.actions;
  const takeBack = (entry: Kept) => {
    setTaken(entry);
    void kept.drop(entry.key);
  };
  if (here || noted) {
    return (
      <Page title={log.title} current="note" width="read" className="log done" crumbs={crumbs} header={<span />}>
        {here ? <NotedHere entry={here} again={() => setHere(null)} /> : noted && <Noted action={noted} left={left} />}
        <KeptList kept={kept} takeBack={takeBack} />
      </Page>
    );
  }
  return (
    <Page
      title={log.title}
      current="note"
      width="read"
      className="log has-dock"
      crumbs={crumbs}
      header={<h1>{log.question}</h1>}
    >
      {poles.length === 0 ? (
        <Empty
          drawing="hands"
          title={none ? log.noneYet : log.noPole}
          action={
            <ButtonLink variant="fill" href="/poles">
              {log.seePoles}
            </ButtonLink>
          }
        >
          {none ? log.noneYetBody : log.noPoleBody}
        </Empty>
      ) : (
        <LogForm
          key={taken?.key ?? "new"}
          {...{ poles, people, me, today, poleId, kept }}
          origin={null}
          text={taken?.text ?? ""}
          onKept={setHere}
        />
      )}
      <KeptList kept={kept} takeBack={takeBack} />
    </Page>
  );
}
