import { Form } from "@remix-run/react";
import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { ActLink, Button } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import type { Stop } from "../assembly/scenes";

type Hall = {
  id: string;
  meetingId: string;
  code: string;
  state: string;
  total: number;
  place: number;
  here: { title: string; pole: string; kind: string } | null;
  leaf: { at: number; of: number };
  before: Stop | null;
  after: Stop | null;
};

/** The desk in a few buttons: open tonight’s report, turn its pages, let people in. */
export const HallDesk = ({ hall, mine }: { hall: Hall; mine: boolean }) => {
  const t = useTexts();
  const words = t.home.visit.hall;
  const { here } = hall;
  const title = here ? here.title || here.pole || t.assembly.kinds[here.kind as keyof typeof t.assembly.kinds] : "";
  const open = hall.state === "live" || hall.state === "frozen";
  return (
    <NextThing
      kicker={words.desk}
      title={open && here ? words.scene(hall.place, hall.total, title) : words.title}
      actions={mine ? <DeskButtons hall={hall} open={open} /> : <TakeDesk />}
    >
      <p>{mine ? (open ? words.code(hall.code) : words.crowdHint) : words.notYours}</p>
      {open && hall.leaf.of > 1 ? <p>{t.assembly.leafNo(hall.leaf.at, hall.leaf.of)}</p> : null}
      {hall.state === "frozen" || hall.state === "after" ? <p>{words.over}</p> : null}
    </NextThing>
  );
};

const DeskButtons = ({ hall, open }: { hall: Hall; open: boolean }) => {
  const words = useTexts().home.visit.hall;
  const go = (stop: Stop | null, label: string, fill = false) =>
    stop ? (
      <CommandForm
        key={label}
        verb="liveReport.goTo"
        hidden={{ id: hall.id, scene: stop.id, leaf: stop.leaf }}
        only="scene"
        className="inline"
      >
        <Button variant={fill ? "fill" : "line"}>{label}</Button>
      </CommandForm>
    ) : null;
  return (
    <>
      {hall.state === "preparing" ? (
        <CommandForm verb="liveReport.open" hidden={{ id: hall.id }} className="inline">
          <Button variant="fill">{words.tonight}</Button>
        </CommandForm>
      ) : null}
      {open ? go(hall.after, words.after, true) : null}
      {open ? go(hall.before, words.before) : null}
      <Form method="post" className="inline">
        <input type="hidden" name="intent" value="crowd" />
        <Button>{words.crowd}</Button>
      </Form>
      <ActLink href={`/bilan-vivant/${hall.meetingId}`}>{words.realDesk}</ActLink>
    </>
  );
};

const TakeDesk = () => {
  const words = useTexts().home.visit.hall;
  return (
    <Form method="post" action="/visite/personne" reloadDocument className="inline">
      <input type="hidden" name="person" value="suzanne-okemba" />
      <input type="hidden" name="back" value="/visite/salle" />
      <Button variant="fill">{words.become}</Button>
    </Form>
  );
};
