import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { FormDisclosure } from "../../../form-disclosure";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { DataTable } from "../../../ui/data-table";
import { Facts } from "../../../ui/list";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { Status } from "../../../ui/status";
import { drawView } from "../board-view.server";
import { undrawSeats } from "../commands.draws.server";
import { useSeatName } from "../seat-names";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, lang, zone, words } = await enter(args, "seatDraw");
  const draw = await drawView(db, args.params.id ?? "");
  if (!draw) throw new Response(null, { status: 404 });
  const t = textsIn(lang, zone, words);
  const mayUndo = may(me, "seat.undraw", {}) ?? draw.keeps;
  return { title: t.people.seatPages.draw.title(t.dates.date(draw.drawnOn)), draw, may: { "seat.undraw": mayUndo } };
};

export const action = (args: ActionFunctionArgs) => act(args, "seatDraw", [undrawSeats]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function SeatDraw() {
  const t = useTexts();
  const { seatPages, mandatesPage } = t.people;
  const { draw: words } = seatPages;
  const { title, draw, may } = useLoaderData<typeof loader>();
  const seatName = useSeatName();
  const lots = draw.parts.flatMap((part) => part.lots.map((lot) => ({ ...lot, day: part.day })));
  return (
    <Page
      title={title}
      lead={draw.undone ? words.undone : words[draw.kind]}
      current="more"
      crumbs={[{ href: "/sieges", label: mandatesPage.title }]}
      aside={
        <NextThing
          bar
          kicker={words.kicker}
          title={words.told(lots.length, t.dates.date(draw.drawnOn))}
          actions={
            <ButtonLink variant="fill" href={`/sieges/tirages/${draw.id}/pv.pdf`}>
              {words.print}
            </ButtonLink>
          }
        />
      }
    >
      <div className="stack-l">
        <Section id="parts" title={words.table} className="stack">
          <DataTable
            id="lots"
            caption={title}
            hideCaption
            columns={(["seat", "number", "lot", "ends"] as const).map((key) => ({
              key,
              label: words.columns[key],
              number: key === "number",
            }))}
            rows={lots.map((lot) => ({
              id: lot.seat,
              cells: {
                seat: <a href={`/sieges/${lot.seat}`}>{t.typeset(seatName(lot))}</a>,
                number: lot.rank,
                lot: <code>{lot.lot.slice(0, 12)}…</code>,
                ends: t.dates.date(lot.day),
              },
            }))}
          />
        </Section>
        <Section id="methode" title={words.again} className="stack">
          <Facts facts={[{ label: words.seed, value: <code>{draw.seed}</code> }]} />
          <p>{words.method}</p>
          <p>{draw.same ? <Status kind="ok">{words.same}</Status> : <Status kind="late">{words.different}</Status>}</p>
        </Section>
        {may["seat.undraw"] === null ? (
          <div className="read">
            <FormDisclosure verbs={["seat.undraw"]} line summary={words.undo}>
              <p className="soft">{words.undoHint}</p>
              <CommandForm verb="seat.undraw" className="form" hidden={{ draw: draw.id }}>
                <Button variant="danger">{words.undoDo}</Button>
              </CommandForm>
            </FormDisclosure>
          </div>
        ) : null}
      </div>
    </Page>
  );
}
