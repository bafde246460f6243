import { CommandForm, useField, useRefusal } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { DataTable } from "../../ui/data-table";
import { Field } from "../../ui/field";
import { ballotChoices } from "./ballots";
import { Picker } from "./meeting-fields";

type Named = { id: string; name: string };
type Point = { id: string; number: number; title: string };
type EnterProps = { id: string; voters: Named[]; points: Point[]; today: string };

/** A ballot that came by correspondence, entered point by point. */
export function BallotForm({ id, voters, points, today }: EnterProps) {
  const { ballots } = useTexts().meetings;
  return (
    <CommandForm
      verb="ballot.enter"
      hidden={{ id }}
      className="form"
      labels={{ personId: ballots.who, receivedOn: ballots.receivedOn, choice: ballots.points }}
    >
      <BallotFields voters={voters} points={points} today={today} />
      <Button variant="fill">{ballots.go}</Button>
    </CommandForm>
  );
}

function BallotFields({ voters, points, today }: Omit<EnterProps, "id">) {
  const t = useTexts();
  const field = useField();
  const typed = useRefusal()?.typed.choice;
  const { ballots, plan } = t.meetings;
  const before = Array.isArray(typed) ? typed : typed === undefined ? [] : [typed];
  return (
    <>
      <Picker name="personId" label={ballots.who} none={plan.choose} options={voters} />
      <Field kind="date" {...field("receivedOn", today)} label={ballots.receivedOn} max={today} />
      <fieldset className="stack">
        <legend>{ballots.points}</legend>
        <p className="hint">{ballots.pointsHint}</p>
        {points.map((point, index) => (
          <Field
            key={point.id}
            kind="select"
            name="choice"
            id={`choice-${point.id}`}
            label={`${point.number}. ${t.typeset(point.title)}`}
            defaultValue={before[index] ?? ""}
          >
            <option value="">{ballots.choices.none}</option>
            {ballotChoices.map((choice) => (
              <option key={choice} value={`${point.id}.${choice}`}>
                {ballots.choices[choice]}
              </option>
            ))}
          </Field>
        ))}
      </fieldset>
    </>
  );
}

export type ListedBallot = Named & { receivedOn: string; aside: "came" | "mistake" | null };

/** Whose ballots came, and when; never what they say. */
export function BallotList({ list }: { list: ListedBallot[] }) {
  const t = useTexts();
  const { ballots } = t.meetings;
  if (list.length === 0) return <p className="soft">{ballots.empty}</p>;
  return (
    <DataTable
      id="table-bulletins"
      caption={ballots.table}
      hideCaption
      columns={[
        { key: "name", label: ballots.columns.name },
        { key: "receivedOn", label: ballots.columns.receivedOn },
        { key: "state", label: ballots.columns.state },
      ]}
      rows={list.map((one) => ({
        id: one.id,
        cells: {
          name: one.name,
          receivedOn: t.dates.date(one.receivedOn),
          state: one.aside ? ballots.aside[one.aside] : ballots.stands,
        },
      }))}
    />
  );
}

/** A ballot entered by mistake is set aside. */
export function AsideForm({ id, list }: { id: string; list: ListedBallot[] }) {
  const { ballots, plan } = useTexts().meetings;
  return (
    <FormDisclosure verbs={["ballot.setAside"]} summary={ballots.setAside}>
      <CommandForm
        verb="ballot.setAside"
        hidden={{ id }}
        prefix="aside-"
        className="form"
        labels={{ ballotId: ballots.setAsideWho }}
      >
        <Picker
          name="ballotId"
          label={ballots.setAsideWho}
          hint={ballots.setAsideHint}
          none={plan.choose}
          options={list.filter((one) => one.aside === null)}
        />
        <Button>{ballots.setAsideGo}</Button>
      </CommandForm>
    </FormDisclosure>
  );
}
