import { useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { CommandForm, useField, useRefused } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";
import type { RoomView } from "./view.server";

type Person = RoomView["people"][number];
type Props = {
  meetingId: string;
  itemId: string | null;
  person: Person;
  officer: boolean;
  mine: boolean;
  late: boolean;
};

const looks: { [presence: string]: string } = {
  room: "here",
  video: "here",
  phone: "here",
  represented: "proxy",
  correspondence: "proxy",
  excused: "absent",
  absent: "absent",
  left: "absent",
};

/** One person of the roll: a place round the table in words and shape, opened by an officer to note a change. */
export function RollLine({ meetingId, itemId, person, officer, mine, late }: Props) {
  const t = useTexts();
  const look = looks[person.presence ?? ""] ?? (person.proxyTo ? "proxy" : "unanswered");
  const facts = factsOf(t, person).join(", ");
  const refused = useRefused(["presence.set", "conflict.declare"], (typed) => typed.personId === person.id);
  const noted = useNoted(person.id, refused);
  if (!officer) {
    return (
      <li id={`roll-${person.id}`}>
        <div className={`roll__line ${look}`}>
          <b>{person.name}</b>
          <small>{facts}</small>
        </div>
        {mine && itemId && person.voice === "voting" && <Withdraws itemId={itemId} person={person} />}
      </li>
    );
  }
  return (
    <li id={`roll-${person.id}`}>
      {/* What was noted here folds it again; what another officer notes leaves it as it is. */}
      <details key={noted} className="roll__edit" open={refused}>
        <summary className={`roll__line ${look}`}>
          <b>{person.name}</b>
          <small>{facts}</small>
        </summary>
        <PresenceForm meetingId={meetingId} person={person} late={late} />
        {itemId && person.voice === "voting" && <Withdraws itemId={itemId} person={person} />}
      </details>
      {person.presence === null && <HereNow meetingId={meetingId} person={person} />}
    </li>
  );
}

/** How many times this page noted how this person takes part. */
function useNoted(personId: string, refused: boolean): number {
  const { state, formData } = useNavigation();
  const [noted, setNoted] = useState(0);
  const sent = useRef(false);
  useEffect(() => {
    if (state !== "idle") {
      sent.current ||= formData?.get("intent") === "presence.set" && formData.get("personId") === personId;
    } else if (sent.current) {
      sent.current = false;
      if (!refused) setNoted((before) => before + 1);
    }
  }, [state, formData, personId, refused]);
  return noted;
}

function HereNow({ meetingId, person }: { meetingId: string; person: Person }) {
  const words = useTexts().minutes.room;
  return (
    <CommandForm
      verb="presence.set"
      hidden={{ id: meetingId, personId: person.id, presence: "room" }}
      only="personId"
      className="roll__now"
    >
      <Button>
        {words.set.room}
        <span className="vh">{words.hereNow(person.name)}</span>
      </Button>
    </CommandForm>
  );
}

function PresenceForm({ meetingId, person, late }: { meetingId: string; person: Person; late: boolean }) {
  return (
    <CommandForm
      verb="presence.set"
      hidden={{ id: meetingId, personId: person.id }}
      only="personId"
      className="roll__form stack"
    >
      <PresenceFields person={person} late={late} />
    </CommandForm>
  );
}

function PresenceFields({ person, late }: { person: Person; late: boolean }) {
  const words = useTexts().minutes.room;
  const field = useField();
  const here = person.presence === "room" || person.presence === "video" || person.presence === "phone";
  const modes = (["room", "video", "phone", "excused", "absent", "left"] as const).filter(
    (mode) => mode !== "left" || here,
  );
  return (
    <>
      <Choices
        kind="radio"
        name="presence"
        id={`presence-${person.id}`}
        label={words.noteFor(person.name)}
        look="toggles"
        chosen={[field("presence", here ? "left" : "room").defaultValue]}
        options={modes.map((mode) => ({ value: mode, label: words.set[mode] }))}
      />
      <div className="row">
        <Field
          kind="time"
          {...field("at")}
          id={`at-${person.id}`}
          label={words.at}
          hint={late ? words.atHintLate : words.atHint}
        />
        <Button>{words.note}</Button>
      </div>
    </>
  );
}

function Withdraws({ itemId, person }: { itemId: string; person: Person }) {
  const words = useTexts().minutes.room;
  const hidden = { itemId, personId: person.id, back: person.withdrawn ? "1" : "" };
  return (
    <CommandForm verb="conflict.declare" hidden={hidden} only="personId" className="roll__form">
      <Button variant="quiet">{person.withdrawn ? words.back : words.withdraw}</Button>
    </CommandForm>
  );
}

/** What is known of someone in the room, in a few words. */
export const factsOf = (t: ReturnType<typeof useTexts>, person: Person): string[] => {
  const { room } = t.minutes;
  const facts: string[] = [];
  if (person.presence === null) facts.push(person.proxyTo ? room.proxyTo(person.proxyTo) : room.mode.none);
  else if (person.presence === "left")
    facts.push(person.leftAt ? room.left(t.dates.time(person.leftAt)) : room.mode.left);
  else if (person.presence === "represented")
    facts.push(person.proxyTo ? room.proxyTo(person.proxyTo) : room.mode.represented);
  else if (person.presence === "room" && person.arrivedAt)
    facts.push(person.late ? room.arrived(t.dates.time(person.arrivedAt)) : t.dates.time(person.arrivedAt));
  else facts.push(room.mode[person.presence]);
  if (person.holds > 0) facts.push(room.holds(person.holds));
  if (person.alternate) facts.push(room.alternate);
  if (person.voice === "advisory") facts.push(room.advisory);
  if (person.voice === "guest") facts.push(room.guest);
  if (person.withdrawn) facts.push(room.withdrawn);
  return facts;
};
