import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { type Choice, Pick } from "./pick";
import { type Board, type Seat, useBodyName } from "./seat-names";

type Props = { bodies: Board[]; seats: Choice[]; today: string };

/** Drawing lots, opening and closing seats. */
export const SeatForms = ({ bodies, seats, today }: Props) => {
  const { mandatesPage, seatPages } = useTexts().people;
  const bodyName = useBodyName();
  const several = bodies.length > 1;
  const byParts = bodies.filter((body) => body.renewal.value.parts > 1);
  return (
    <>
      {byParts.map((body) => (
        <DrawForm key={body.id} body={body} name={several ? bodyName(body) : null} />
      ))}
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
            <OpenFields termHint={seatPages.seatFields.termHint} />
          </CommandForm>
        ))}
        {seats.length > 0 ? (
          <CommandForm verb="seat.close" className="form" prefix="fermer-">
            <CloseFields seats={seats} today={today} />
          </CommandForm>
        ) : null}
      </FormDisclosure>
    </>
  );
};

const DrawForm = ({ body, name }: { body: Board; name: string | null }) => {
  const { plan: words } = useTexts().people.seatPages;
  const stands = body.draws.some((one) => !one.undone);
  const even = body.plan === null || body.plan.even;
  if (stands && even) return null;
  const kind = stands ? "balance" : "first";
  const [what, hint] = stands ? [words.balance, words.balanceHint] : [words.draw, words.drawHint];
  return (
    <FormDisclosure
      verbs={["seat.draw"]}
      of={(typed) => typed.body === body.id}
      line
      summary={name ? `${what}, ${name}` : what}
      id={`tirer-${body.id}`}
    >
      <p className="soft">{hint}</p>
      <CommandForm
        verb="seat.draw"
        className="form"
        hidden={{ body: body.id, kind }}
        only="body"
        prefix={`tirer-${body.id}-`}
      >
        <DrawFields first={body.plan?.days[0] ?? body.assembly} />
      </CommandForm>
    </FormDisclosure>
  );
};

const DrawFields = ({ first }: { first: string | null }) => {
  const { plan: words } = useTexts().people.seatPages;
  const field = useField();
  return (
    <>
      <div className="row">
        <Field {...field("first", first)} kind="date" label={words.first} />
        <Field {...field("seed")} label={words.seed} hint={words.seedHint} size="short" />
      </div>
      <Button>{words.drawDo}</Button>
    </>
  );
};

/** What a seat is called, its college, its organisation, its own term. */
export const SeatFields = ({ seat, termHint }: { seat?: Seat; termHint?: string }) => {
  const { mandatesPage, seatPages } = useTexts().people;
  const { seatFields } = seatPages;
  const field = useField();
  return (
    <>
      <Field {...field("label", seat?.label)} label={mandatesPage.seatLabel} hint={mandatesPage.seatLabelHint} />
      <div className="row">
        <Field {...field("college", seat?.college)} label={mandatesPage.college} size="short" />
        <Field {...field("termEndsOn", seat?.termEndsOn)} kind="date" label={seatFields.term} hint={termHint} />
      </div>
      <Field
        {...field("organisation", seat?.organisation)}
        label={seatFields.organisation}
        hint={seatFields.organisationHint}
      />
    </>
  );
};

const OpenFields = ({ termHint }: { termHint: string }) => {
  const { mandatesPage, voices } = useTexts().people;
  const field = useField();
  return (
    <>
      <SeatFields termHint={termHint} />
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
