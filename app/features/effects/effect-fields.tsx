import { CommandForm, useField } from "../../command-form";
import type { Verb } from "../../rights";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Field } from "../../ui/field";
import { powerKinds } from "../powers/kinds";
import type { EffectChoices } from "./choices.server";
import type { EffectKind } from "./kinds";

type Props = { here: string; verb: Verb; hidden: { [name: string]: string }; choices: EffectChoices };

/** What an effect of the kind that was chosen needs. */
export const EffectFields = ({ here, verb, hidden, choices }: Props) => {
  const words = useTexts().effects;
  const { fields } = words;
  return (
    <div id="effet" className="stack">
      <h3>{words.menu[choices.kind]}</h3>
      <CommandForm
        verb={verb}
        hidden={{ ...hidden, kind: choices.kind }}
        only="kind"
        prefix="effet-"
        className="form"
        labels={{
          pole: fields.pole,
          person: fields.person,
          leadPart: fields.leadPart,
          power: fields.power,
          held: fields.held,
          seat: fields.seat,
          part: fields.part,
          mandate: fields.mandate,
          why: fields.why,
          name: fields.name,
          remit: fields.remit,
          vegetable: fields.vegetable,
          rules: fields.rules,
          duties: fields.duties,
          startsOn: fields.startsOn,
          endsOn: fields.endsOn,
        }}
      >
        <KindFields choices={choices} />
        <Days kind={choices.kind} />
        <div className="row">
          <Button>{words.add}</Button>
          <ButtonLink variant="quiet" href={here}>
            {words.cancel}
          </ButtonLink>
        </div>
      </CommandForm>
    </div>
  );
};

type Option = { id: string; name: string };

const Choice = ({ name, label, options, free }: { name: string; label: string; options: Option[]; free?: string }) => {
  const words = useTexts().effects;
  const field = useField();
  return (
    <Field kind="select" label={label} {...field(name)}>
      <option value="">{free ?? words.fields.choose}</option>
      {options.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </Field>
  );
};

const KindFields = ({ choices }: { choices: EffectChoices }) => {
  const t = useTexts();
  const { fields } = t.effects;
  const bodyOf = ({ body }: { body: EffectChoices["rules"][number]["body"] }) =>
    body ? (body.name ?? t.association.deciding.kinds[body.kind]) : "…";
  switch (choices.kind) {
    case "nameLead":
      return (
        <>
          <Choice name="pole" label={fields.pole} options={choices.poles} />
          <Choice name="person" label={fields.person} options={choices.people} />
        </>
      );
    case "relieveLead": {
      const leads = choices.leads.map((one) => ({
        id: `${one.pole}:${one.person}`,
        name: `${one.name}, ${one.poleName}`,
      }));
      return <Choice name="leadPart" label={fields.leadPart} options={leads} />;
    }
    case "givePower":
      return <PowerFields people={choices.people} />;
    case "endPower": {
      const held = choices.held.map((one) => ({
        id: one.id,
        name: `${one.name}${t.colon}${t.powers.kinds[one.power].noun}`,
      }));
      return <Choice name="held" label={fields.held} options={held} />;
    }
    case "coOpt": {
      const seats = choices.seats.map((one) => ({
        id: one.id,
        name: `${bodyOf(one)}, ${one.seat} (${one.vacant ? fields.vacant : fields.noAlternate})`,
      }));
      return (
        <>
          {seats.length === 0 ? <p className="soft">{fields.noSeat}</p> : null}
          <Choice name="seat" label={fields.seat} options={seats} />
          <Choice
            name="part"
            label={fields.part}
            options={[{ id: "alternate", name: fields.parts.alternate }]}
            free={fields.parts.titular}
          />
          <Choice name="person" label={fields.person} options={choices.people} />
        </>
      );
    }
    case "ratify":
    case "endMandate": {
      const mandates = choices.mandates.map((one) => ({
        id: one.id,
        name: `${one.name}, ${bodyOf(one)} (${one.seat})`,
      }));
      const whys = (["revoked", "resigned"] as const).map((id) => ({ id, name: fields.whys[id] }));
      return (
        <>
          {choices.kind === "ratify" && mandates.length === 0 ? <p className="soft">{fields.noCoOption}</p> : null}
          <Choice name="mandate" label={fields.mandate} options={mandates} />
          {choices.kind === "ratify" ? null : <Choice name="why" label={fields.why} options={whys} />}
        </>
      );
    }
    case "openPole":
      return <NewPoleFields choices={choices} />;
    case "closePole":
      return <Choice name="pole" label={fields.pole} options={choices.poles} />;
    case "adoptRules": {
      const rules = choices.rules.map((one) => ({ id: one.id, name: bodyOf(one) }));
      return (
        <>
          {rules.length === 0 ? <p className="soft">{fields.noRules}</p> : null}
          <Choice name="rules" label={fields.rules} options={rules} />
        </>
      );
    }
    case "adoptDuties":
      return (
        <>
          {choices.duties.length === 0 ? <p className="soft">{fields.noDuties}</p> : null}
          <Choice name="duties" label={fields.duties} options={choices.duties} />
        </>
      );
  }
};

const PowerFields = ({ people }: { people: Option[] }) => {
  const t = useTexts();
  const { fields } = t.effects;
  const field = useField();
  return (
    <>
      <Choice
        name="power"
        label={fields.power}
        options={powerKinds.map((id) => ({ id, name: t.powers.kinds[id].title }))}
      />
      <Choice name="person" label={fields.person} options={people} />
      <Field {...field("limit")} label={fields.limit} inputMode="decimal" size="short" unit="€" />
      <Field {...field("limitText")} label={fields.limitText} maxLength={120} />
      <Choice name="delegatedBy" label={fields.delegatedBy} options={people} free={fields.nobody} />
    </>
  );
};

const NewPoleFields = ({ choices }: { choices: EffectChoices }) => {
  const t = useTexts();
  const { fields } = t.effects;
  const field = useField();
  return (
    <>
      <Field {...field("name")} label={fields.name} maxLength={60} />
      <Field {...field("remit")} label={fields.remit} maxLength={160} />
      <Choice
        name="vegetable"
        label={fields.vegetable}
        options={choices.vegetables.map((id) => ({ id, name: t.poles.vegetables[id] }))}
      />
      <Choice name="lead" label={fields.lead} options={choices.people} free={fields.choose} />
    </>
  );
};

const withEnd: readonly EffectKind[] = ["nameLead", "givePower", "coOpt", "ratify"];

const Days = ({ kind }: { kind: EffectKind }) => {
  const { fields } = useTexts().effects;
  const field = useField();
  const ofSeat = kind === "coOpt" ? fields.coOptEndHint : kind === "ratify" ? fields.ratifyEndHint : null;
  const endHint = ofSeat ?? fields.endsOnHint;
  return (
    <div className="row">
      {kind === "ratify" ? null : (
        <Field kind="date" {...field("startsOn")} label={fields.startsOn} hint={fields.startsOnHint} />
      )}
      {withEnd.includes(kind) ? <Field kind="date" {...field("endsOn")} label={fields.endsOn} hint={endHint} /> : null}
    </div>
  );
};
