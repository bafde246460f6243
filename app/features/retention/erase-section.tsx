import { CommandForm } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import type { Reason } from "../../texts/types";
import { Button } from "../../ui/button";
import { Check } from "../../ui/choices";
import { Section } from "../../ui/section";
import type { Table } from "./holdings";

type Props = {
  person: string;
  own: boolean;
  /** What stays under « une personne partie », and why. */
  stays: { table: Table; count: number }[];
  asked: string | null;
  /** What stands in the way today. */
  holds: Reason | null;
  mayErase: boolean;
};

/** To be erased: what goes, what stays and why, then the wish, its confirmation, or its taking back. */
export const EraseSection = ({ person, own, stays, asked, holds, mayErase }: Props) => {
  const t = useTexts();
  const { erase, copy } = t.retention;
  return (
    <Section id="effacer" title={own ? erase.title : erase.titleOf} className="read">
      <p>{erase.goes}</p>
      {stays.length > 0 ? (
        <>
          <p>{erase.stays}</p>
          <ul className="stack-s">
            {stays.map(({ table, count }) => (
              <li key={table}>{copy.counted(copy.tables[table], t.counting.number(count))}</li>
            ))}
          </ul>
          <p className="soft">{erase.why}</p>
        </>
      ) : (
        <p>{erase.nothingStays}</p>
      )}
      {asked ? (
        <>
          <p className="strong">{erase.waits(t.dates.instantDay(asked, t.zone))}</p>
          <CommandForm verb="person.dropErasure" hidden={{ person }}>
            <Button>{erase.drop}</Button>
          </CommandForm>
        </>
      ) : holds ? (
        <p className="soft">{t.reason(holds)}</p>
      ) : (
        <FormDisclosure verbs={["person.askErasure"]} summary={own ? erase.ask : erase.askFor} id="demander">
          <CommandForm verb="person.askErasure" className="form" hidden={{ person }} prefix="demander-">
            <Check name="sure" id="demander-sure" label={own ? erase.sure : erase.sureFor} />
            <Button variant="danger">{own && stays.length === 0 ? erase.doNow : erase.askDo}</Button>
          </CommandForm>
        </FormDisclosure>
      )}
      {asked && mayErase ? (
        <FormDisclosure verbs={["person.erase"]} summary={erase.confirm} id="confirmer">
          {holds ? <p className="soft">{t.reason(holds)}</p> : null}
          <CommandForm verb="person.erase" className="form" hidden={{ person }} prefix="confirmer-">
            <Check name="sure" id="confirmer-sure" label={erase.sureErase} />
            <Button variant="danger">{erase.confirmDo}</Button>
          </CommandForm>
        </FormDisclosure>
      ) : null}
    </Section>
  );
};
