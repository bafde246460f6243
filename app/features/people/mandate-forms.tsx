import type { ReactNode } from "react";
import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { type Body, useBodyName, useSeatName } from "./seat-chart";

type Choice = { id: string; name: string };
type Props = { bodies: Body[]; people: Choice[]; today: string };

/** Giving and ending mandates, opening and closing seats: each behind its line. */
export const MandateForms = ({ bodies, people, today }: Props) => {
  const { mandatesPage } = useTexts().people;
  const seatName = useSeatName();
  const bodyName = useBodyName();
  const several = bodies.length > 1;
  const seats = bodies.flatMap((body) =>
    body.seats.map((seat) => ({
      id: seat.id,
      name: several ? `${bodyName(body)}, ${seatName(seat)}` : seatName(seat),
      vacant: seat.holders.length === 0,
      holders: seat.holders,
    })),
  );
  const mandates = seats.flatMap((seat) =>
    seat.holders.map((one) => ({ id: one.mandate, name: `${one.name} (${seat.name})` })),
  );
  const vacantFirst = [...seats].sort((a, b) => Number(b.vacant) - Number(a.vacant));
  return (
    <div className="read">
      <FormDisclosure verbs={["mandate.give"]} line summary={mandatesPage.give} id="donner">
        <CommandForm verb="mandate.give" className="form" prefix="donner-">
          <GiveFields seats={vacantFirst} people={people} today={today} />
        </CommandForm>
      </FormDisclosure>
      {mandates.length > 0 ? (
        <FormDisclosure verbs={["mandate.end"]} line summary={mandatesPage.end} id="terminer">
          <CommandForm verb="mandate.end" className="form" prefix="terminer-">
            <EndFields mandates={mandates} today={today} />
          </CommandForm>
        </FormDisclosure>
      ) : null}
      <FormDisclosure verbs={["seat.open", "seat.close"]} line summary={mandatesPage.seats} id="sieges">
        {bodies.map((body) => (
          <CommandForm
            key={body.id}
            verb="seat.open"
            className="form"
            hidden={{ body: body.id }}
            only="body"
            prefix={`ouvrir-${body.id}-`}
          >
            {several ? <h3>{bodyName(body)}</h3> : null}
            <OpenFields />
          </CommandForm>
        ))}
        {seats.length > 0 ? (
          <CommandForm verb="seat.close" className="form" prefix="fermer-">
            <CloseFields seats={vacantFirst} today={today} />
          </CommandForm>
        ) : null}
      </FormDisclosure>
    </div>
  );
};

const Pick = ({ name, label, choices }: { name: string; label: ReactNode; choices: Choice[] }) => {
  const { mandatesPage } = useTexts().people;
  const field = useField();
  return (
    <Field {...field(name)} kind="select" label={label}>
      <option value="">{mandatesPage.choose}</option>
      {choices.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </Field>
  );
};

const GiveFields = ({ seats, people, today }: { seats: Choice[]; people: Choice[]; today: string }) => {
  const { mandatesPage, origins } = useTexts().people;
  const field = useField();
  return (
    <>
      <Pick name="seat" label={mandatesPage.whichSeat} choices={seats} />
      <Pick name="person" label={mandatesPage.who} choices={people} />
      <div className="row">
        <Field {...field("startsOn", today)} kind="date" label={mandatesPage.startsOn} />
        <Field {...field("endsOn")} kind="date" label={mandatesPage.endsOn} />
      </div>
      <Field {...field("origin", "elected")} kind="select" label={mandatesPage.origin} size="short">
        {(["elected", "coOpted", "exOfficio"] as const).map((one) => (
          <option key={one} value={one}>
            {origins[one]}
          </option>
        ))}
      </Field>
      <Field {...field("title")} label={mandatesPage.titleLabel} size="short" />
      <Button variant="fill">{mandatesPage.giveDo}</Button>
    </>
  );
};

const EndFields = ({ mandates, today }: { mandates: Choice[]; today: string }) => {
  const { mandatesPage } = useTexts().people;
  const field = useField();
  return (
    <>
      <Pick name="mandate" label={mandatesPage.whichMandate} choices={mandates} />
      <Field {...field("endedOn", today)} kind="date" label={mandatesPage.endedOn} />
      <Field {...field("why")} label={mandatesPage.why} />
      <Button>{mandatesPage.endDo}</Button>
    </>
  );
};

const OpenFields = () => {
  const { mandatesPage, voices } = useTexts().people;
  const field = useField();
  return (
    <>
      <Field {...field("label")} label={mandatesPage.seatLabel} hint={mandatesPage.seatLabelHint} />
      <Field {...field("college")} label={mandatesPage.college} size="short" />
      <Field {...field("voice", "voting")} kind="select" label={mandatesPage.voice} size="short">
        <option value="voting">{voices.voting}</option>
        <option value="advisory">{voices.advisory}</option>
      </Field>
      <Button>{mandatesPage.openDo}</Button>
    </>
  );
};

const CloseFields = ({ seats, today }: { seats: Choice[]; today: string }) => {
  const { mandatesPage } = useTexts().people;
  const field = useField();
  return (
    <>
      <Pick name="seat" label={mandatesPage.whichSeat} choices={seats} />
      <Field {...field("closedOn", today)} kind="date" label={mandatesPage.closedOn} />
      <Button>{mandatesPage.closeDo}</Button>
    </>
  );
};
