import { Form } from "@remix-run/react";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Drawing } from "../../ui/drawing";
import { Portrait } from "../../ui/portrait";
import { Stem } from "../../ui/stem";
import type { Door } from "./visit-doors";

type Props = { door: Door & { name: string }; number: number; here: boolean };

/** One door: a planting label with its number and its drawing, whom one becomes, what there is to try. */
export const DoorLabel = ({ door, number, here }: Props) => {
  const { visit } = useTexts().home;
  const words = visit.door[door.id];
  const nodes = words.steps.map((step, place) => ({
    id: `${door.id}-${place}`,
    state: "sow" as const,
    what: step.what,
    note: step.note,
    ...(here && door.links[place] ? { href: door.links[place] } : {}),
  }));
  return (
    <li className="door" id={`porte-${number}`}>
      <div className="door__label">
        <span className="door__number" aria-hidden="true">
          {number}
        </span>
        <Drawing name={door.drawing} />
      </div>
      <div className="door__in">
        <h3>{words.title}</h3>
        <p className="door__text">{words.text}</p>
        <Form method="post" action="/visite/personne" reloadDocument className="door__enter">
          <input type="hidden" name="person" value={door.as} />
          <input type="hidden" name="back" value={door.opens} />
          <p className="door__who">
            <Portrait seed={door.as} />
            <span>
              {visit.become(door.name)}
              <span className="soft">{visit.minutes(door.minutes)}</span>
            </span>
          </p>
          <Button variant={number === 1 ? "fill" : "line"} aria-label={`${visit.enter} : ${words.title}`}>
            {visit.enter}
          </Button>
        </Form>
      </div>
      <div className="door__steps">
        <h4 className="kicker">{visit.what}</h4>
        <Stem nodes={nodes} />
      </div>
    </li>
  );
};
