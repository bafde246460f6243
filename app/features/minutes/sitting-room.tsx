import { Mail } from "lucide-react";
import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { Later, part } from "../../later";
import { useTexts } from "../../texts/texts";
import { ActLink, Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { NoticeLine } from "../../ui/notice-line";
import { TableSeats } from "../../ui/table-seats";
import { Calculation } from "./calculation";
import { RollLine } from "./roll-line";
import type { RoomView, SittingView } from "./view.server";

/** From here on a roll is ticked as a list rather than opened line by line. */
const LONG_ROLL = 40;

const bigRoll = part("big-roll", async () => (await import("./big-roll")).BigRoll);
export const roomParts = [bigRoll];

type Props = { meetingId: string; itemId: string | null; me: string; view: SittingView };

/** Who is round the table, whether the quorum is there and by what article; each line opens to note a change. */
export function SittingRoom({ meetingId, itemId, me, view }: Props) {
  const t = useTexts();
  const { room } = view;
  const words = t.minutes.room;
  const expected = room.people.filter((one) => one.answeredYes);
  return (
    <aside className="room" aria-labelledby="table">
      <h2 className="h3" id="table">
        {words.title}
      </h2>
      <Seats room={room} articles={view.articles} />
      {room.warnings.map((said) => (
        <NoticeLine key={said} kind="warning" word="">
          {said}
        </NoticeLine>
      ))}
      {view.officer && !room.reached && <NoQuorum meetingId={meetingId} view={view} />}
      {view.officer && expected.length > 0 && (
        <CommandForm verb="presence.set" hidden={{ id: meetingId, presence: "room" }} className="room__all">
          {expected.map((one) => (
            <input key={one.id} type="hidden" name="personId" value={one.id} />
          ))}
          <Button wide>{words.allHere(expected.length)}</Button>
        </CommandForm>
      )}
      {view.officer && room.people.length > LONG_ROLL ? (
        <Later of={bigRoll} props={{ meetingId, people: room.people, late: view.late }} />
      ) : (
        <ul className="roll">
          {room.people.map((one) => (
            <RollLine
              key={one.id}
              meetingId={meetingId}
              itemId={itemId}
              person={one}
              officer={view.officer}
              mine={one.id === me}
              late={view.late}
            />
          ))}
        </ul>
      )}
      {view.officer && view.rules.correspondence.value.allowed && (
        <p className="row">
          <ActLink href={`/reunions/${meetingId}/correspondance`} icon={Mail}>
            {words.byPost}
          </ActLink>
          <span className="soft">
            {words.counted(room.people.filter((one) => one.presence === "correspondence").length)}
          </span>
        </p>
      )}
      {view.officer && <DeskProxy meetingId={meetingId} room={room} />}
      {view.officer && <AddGuest meetingId={meetingId} view={view} />}
    </aside>
  );
}

function Seats({ room, articles }: { room: RoomView; articles?: string }) {
  const sentence = <Calculation parts={room.parts} rules={articles} strong="attendance" />;
  if (room.places.length > LONG_ROLL) return <p>{sentence}</p>;
  return <TableSeats seats={room.places} sentence={sentence} tall />;
}

function NoQuorum({ meetingId, view }: { meetingId: string; view: SittingView }) {
  const t = useTexts();
  const words = t.minutes.room;
  if (!view.again) return null;
  return (
    <FormDisclosure verbs={["sitting.secondCall"]} summary={words.secondTitle}>
      <p>{view.again.said}</p>
      <CommandForm verb="sitting.secondCall" hidden={{ id: meetingId }}>
        <Button wide>{view.again.planned ? words.second : words.secondNone}</Button>
      </CommandForm>
    </FormDisclosure>
  );
}

function DeskProxy({ meetingId, room }: { meetingId: string; room: RoomView }) {
  const words = useTexts().minutes.room;
  const here = ["room", "video", "phone"];
  const voting = room.people.filter((one) => one.voice === "voting");
  const givers = voting.filter((one) => !here.includes(one.presence ?? "") && !one.proxyTo);
  const holders = voting.filter((one) => here.includes(one.presence ?? ""));
  if (!room.proxies || givers.length === 0 || holders.length === 0) return null;
  return (
    <FormDisclosure verbs={["proxy.desk"]} summary={words.proxyDesk}>
      <CommandForm verb="proxy.desk" hidden={{ id: meetingId }} className="stack">
        <PersonSelect id="giver" name="personId" label={words.set.represented} people={givers} />
        <PersonSelect id="holder" name="holderId" label={words.who} people={holders} />
        <Button>{words.note}</Button>
      </CommandForm>
    </FormDisclosure>
  );
}

function AddGuest({ meetingId, view }: { meetingId: string; view: SittingView }) {
  const words = useTexts().minutes.room;
  const known = new Set(view.room.people.map((one) => one.id));
  const others = view.people.filter((one) => !known.has(one.id));
  if (others.length === 0) return null;
  return (
    <FormDisclosure
      verbs={["presence.set"]}
      of={(typed) => others.some((one) => one.id === typed.personId)}
      summary={words.guestAdd}
    >
      <CommandForm verb="presence.set" hidden={{ id: meetingId, presence: "room" }} className="stack">
        <PersonSelect id="guest" name="personId" label={words.who} people={others} />
        <Button>{words.note}</Button>
      </CommandForm>
    </FormDisclosure>
  );
}

type SelectProps = { id: string; name: string; label: string; people: { id: string; name: string }[] };

function PersonSelect({ id, name, label, people }: SelectProps) {
  return (
    <Field kind="select" {...useField()(name, people[0]?.id)} id={id} label={label}>
      {people.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </Field>
  );
}
