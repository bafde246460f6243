import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { Furrow } from "../../ui/furrow";
import { Section } from "../../ui/section";
import { Status } from "../../ui/status";
import { handoverState } from "./handover";

type Handover = {
  id: string;
  from: string;
  to: string;
  startsOn: string;
  endsOn: string;
  note: string;
  doneOn: string | null;
  version: number;
  items: { id: string; what: string; doneOn: string | null }[];
  may: { tick: boolean; drop: boolean };
};

/** The handover of a pole under way, with what is handed over; those of before stand behind one line. */
export const Handovers = ({ handovers, today }: { handovers: Handover[]; today: string }) => {
  const { handover: words } = useTexts().poles;
  if (handovers.length === 0) return null;
  const open = handovers.filter((one) => one.doneOn === null);
  const past = handovers.filter((one) => one.doneOn !== null);
  return (
    <>
      <Furrow />
      <Section id="passation" title={words.section}>
        {open.map((one) => (
          <OneHandover key={one.id} one={one} today={today} />
        ))}
        {past.length > 0 ? (
          <Disclosure summary={words.past} line id="passations">
            {past.map((one) => (
              <PastHandover key={one.id} one={one} />
            ))}
          </Disclosure>
        ) : null}
      </Section>
    </>
  );
};

const OneHandover = ({ one, today }: { one: Handover; today: string }) => {
  const t = useTexts();
  const words = t.poles.handover;
  const { startsOn, endsOn, items, note, may } = one;
  const state = handoverState(one, today);
  const [first, last] = [t.dates.date(startsOn), t.dates.date(endsOn)];
  const said =
    state === "ahead" ? words.ahead(first, last) : state === "overlap" ? words.overlap(last) : words.after(last);
  return (
    <div className="stack-s">
      <p>
        <b>{words.who(one.from, one.to)}</b>
        <br />
        {said}
      </p>
      {note ? <p className="soft">{t.typeset(note)}</p> : null}
      {items.length > 0 ? (
        <p className="strong">{words.count(items.filter((item) => item.doneOn).length, items.length)}</p>
      ) : null}
      <ul className="who who--tended">
        {items.map((item) => (
          <Item key={item.id} handover={one.id} item={item} open={may.tick} />
        ))}
      </ul>
      <div className="row">
        {may.tick ? (
          <CommandForm verb="handover.close" hidden={{ handover: one.id, version: one.version }} only="handover">
            <Button>{words.close}</Button>
          </CommandForm>
        ) : null}
        {may.drop && state !== "after" ? (
          <CommandForm verb="handover.drop" hidden={{ handover: one.id, version: one.version }} only="handover">
            <Button variant="quiet">{words.drop}</Button>
          </CommandForm>
        ) : null}
      </div>
    </div>
  );
};

const Item = ({ handover, item, open }: { handover: string; item: Handover["items"][number]; open: boolean }) => {
  const t = useTexts();
  const words = t.poles.handover;
  const what = t.typeset(item.what);
  return (
    <li>
      <span>
        {what}
        {item.doneOn ? (
          <>
            <br />
            <Status kind="ok">{t.dates.date(item.doneOn)}</Status>
          </>
        ) : null}
      </span>
      {open ? (
        <div className="push">
          <CommandForm verb="handover.tick" hidden={{ handover, item: item.id }} only="item">
            <Button variant="quiet" aria-label={item.doneOn ? words.untick(what) : words.tick(what)}>
              {item.doneOn ? words.toTick : words.ticked}
            </Button>
          </CommandForm>
        </div>
      ) : null}
    </li>
  );
};

const PastHandover = ({ one }: { one: Handover }) => {
  const t = useTexts();
  const words = t.poles.handover;
  return (
    <p>
      <b>{words.who(one.from, one.to)}</b>
      <br />
      <span className="soft">{one.doneOn ? words.done(t.dates.date(one.doneOn)) : null}</span>
    </p>
  );
};
