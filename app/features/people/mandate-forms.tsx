import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { endKinds } from "./end-kinds";
import { type Choice, Pick } from "./pick";
import { SeatForms } from "./seat-forms";
import { type Board, useBodyName, useSeatName } from "./seat-names";

type Props = { bodies: Board[]; people: Choice[]; today: string; asked?: string | null; open?: boolean };

/** The seats of all bodies as a choice, the vacant ones first, each with its college and its organisation. */
const useSeatChoices = (bodies: Board[]) => {
  const seatName = useSeatName();
  const bodyName = useBodyName();
  const seats = bodies.flatMap((body) =>
    body.seats.map((seat) => ({
      ...seat,
      name: [
        ...(bodies.length > 1 ? [bodyName(body)] : []),
        seatName(seat),
        ...[seat.college, seat.organisation].filter((one): one is string => one !== null),
      ].join(", "),
    })),
  );
  return seats.sort((a, b) => Number(a.vacantSince === null) - Number(b.vacantSince === null));
};

/** Giving, ending and moving mandates, then seats: each behind its line. */
export const MandateForms = ({ bodies, people, today, asked, open }: Props) => {
  const { mandatesPage, seatPages } = useTexts().people;
  const seats = useSeatChoices(bodies);
  const mandates = seats.flatMap((seat) =>
    [...seat.holders, ...seat.alternates, ...(seat.beyond ? [seat.beyond] : [])].map((one) => ({
      id: one.mandate,
      name: `${one.name} (${seat.name})`,
    })),
  );
  return (
    <div className="read">
      <FormDisclosure
        verbs={["mandate.give"]}
        line
        summary={mandatesPage.give}
        id="donner"
        open={open || Boolean(asked)}
      >
        <CommandForm verb="mandate.give" className="form" prefix="donner-">
          <GiveFields seats={seats} people={people} today={today} asked={asked} />
        </CommandForm>
      </FormDisclosure>
      {mandates.length > 0 ? (
        <>
          <FormDisclosure verbs={["mandate.end"]} line summary={mandatesPage.end} id="terminer">
            <CommandForm verb="mandate.end" className="form" prefix="terminer-">
              <EndFields mandates={mandates} today={today} />
            </CommandForm>
          </FormDisclosure>
          <FormDisclosure verbs={["mandate.prolong"]} line summary={seatPages.prolong.open} id="deplacer">
            <p className="soft">{seatPages.prolong.hint}</p>
            <CommandForm verb="mandate.prolong" className="form" prefix="deplacer-">
              <ProlongFields mandates={mandates} />
            </CommandForm>
          </FormDisclosure>
        </>
      ) : null}
      <SeatForms bodies={bodies} seats={seats} today={today} />
    </div>
  );
};

type GiveProps = { seats: Choice[]; people: Choice[]; today: string; asked?: string | null };

const GiveFields = ({ seats, people, today, asked }: GiveProps) => {
  const { mandatesPage, origins, seatPages } = useTexts().people;
  const field = useField();
  return (
    <>
      <Pick name="seat" label={mandatesPage.whichSeat} choices={seats} chosen={asked} />
      <Pick name="person" label={mandatesPage.who} choices={people} />
      <div className="row">
        <Field {...field("startsOn", today)} kind="date" label={mandatesPage.startsOn} />
        <Field {...field("endsOn")} kind="date" label={mandatesPage.endsOn} hint={seatPages.give.endsHint} />
      </div>
      <Field {...field("origin", "elected")} kind="select" label={mandatesPage.origin} size="short">
        {(["elected", "coOpted", "exOfficio"] as const).map((one) => (
          <option key={one} value={one}>
            {origins[one]}
          </option>
        ))}
      </Field>
      <Field {...field("part", "titular")} kind="select" label={seatPages.give.part} size="short">
        {(["titular", "alternate"] as const).map((one) => (
          <option key={one} value={one}>
            {seatPages.parts[one]}
          </option>
        ))}
      </Field>
      <Field {...field("title")} label={mandatesPage.titleLabel} size="short" />
      <Button variant="fill">{mandatesPage.giveDo}</Button>
    </>
  );
};

const EndFields = ({ mandates, today }: { mandates: Choice[]; today: string }) => {
  const { mandatesPage, seatPages } = useTexts().people;
  const field = useField();
  return (
    <>
      <Pick name="mandate" label={mandatesPage.whichMandate} choices={mandates} />
      <Field {...field("kind")} kind="select" label={seatPages.end.kind} size="short">
        <option value="">{seatPages.end.kindNone}</option>
        {endKinds.map((one) => (
          <option key={one} value={one}>
            {seatPages.ends[one]}
          </option>
        ))}
      </Field>
      <div className="row">
        <Field {...field("receivedOn")} kind="date" label={seatPages.end.receivedOn} />
        <Field {...field("lastDay", today)} kind="date" label={seatPages.end.lastDay} />
      </div>
      <Field {...field("why")} label={mandatesPage.why} />
      <Button>{mandatesPage.endDo}</Button>
    </>
  );
};

const ProlongFields = ({ mandates }: { mandates: Choice[] }) => {
  const { mandatesPage, seatPages } = useTexts().people;
  const field = useField();
  return (
    <>
      <Pick name="mandate" label={mandatesPage.whichMandate} choices={mandates} />
      <Field {...field("endsOn")} kind="date" label={seatPages.prolong.endsOn} />
      <Button>{seatPages.prolong.do}</Button>
    </>
  );
};
