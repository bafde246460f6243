import { Plus } from "lucide-react";
import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { PickCard, PickList } from "../../ui/list";
import { Section } from "../../ui/section";
import { Seeds } from "../../ui/seeds";
import { PoleTag } from "../../ui/tag";
import type { VegetableName } from "../../ui/vegetable";
import { sayToBody } from "../association/matter-said";
import type { Owner } from "../association/matters";
import { PointBelongs } from "./point-belongs";
import { QuickForm } from "./quick-form";

type Pole = { poleName: string | null; poleSlug: string | null; vegetable: VegetableName | null };
export type WaitingShown = {
  proposals: (Pole & {
    id: string;
    title: string;
    opinions: { for: number; abstention: number; against: number };
    /** The body that alone decides it, and whether one may send it there. */
    elsewhere: Owner | null;
    mayForward: boolean;
  })[];
  followUps: (Pole & { id: string; text: string; dueOn: string | null; number: string })[];
  actions: (Pole & { id: string; text: string; dueOn: string | null; name: string })[];
  deadlines: (Pole & { id: string; title: string; dueOn: string; name: string | null; href: string })[];
  points: (Pole & { id: string; title: string; by: string })[];
  coOptions: { id: string; seatId: string; label: string | null; rank: number; name: string }[];
};
export type ReportsShown = { received: number; underWay: number; notYet: number };
type From = "proposal" | "followUp" | "action" | "deadline" | "pointRequest";

/** « Ce qui attend »: what can be picked up for this agenda, and where the reports of the poles stand. */
export function WaitingColumn(props: {
  id: string;
  waiting: WaitingShown;
  reports: ReportsShown | null;
  open: boolean;
}) {
  const { id, waiting, reports, open } = props;
  const t = useTexts();
  const { prepare } = t.meetings;
  const { proposals, followUps, actions, deadlines, points, coOptions } = waiting;
  const nothing = [proposals, followUps, actions, deadlines, points, coOptions].every((group) => group.length === 0);
  const all = reports ? reports.received + reports.underWay + reports.notYet : 0;
  return (
    <Section id="attend" title={prepare.waits}>
      {nothing ? <p className="soft">{prepare.nothingWaits}</p> : null}
      <Group title={prepare.coOptions} of={coOptions}>
        {(one) => (
          <PickCard
            key={one.id}
            what={<a href={`/sieges/${one.seatId}`}>{one.name}</a>}
            meta={<span>{one.label ? t.typeset(one.label) : prepare.seat(one.rank)}</span>}
            action={null}
          />
        )}
      </Group>
      <Group title={prepare.proposals} of={proposals}>
        {(one) => (
          <Pick
            key={one.id}
            {...{ id, open, pole: one }}
            from="proposal"
            origin={one.id}
            what={one.title}
            facts={prepare.opinions(one.opinions)}
            href={`/propositions/${one.id}`}
            elsewhere={one.elsewhere}
            mayForward={one.mayForward}
          />
        )}
      </Group>
      <Group title={prepare.followUps} of={followUps}>
        {(one) => (
          <Pick
            key={one.id}
            {...{ id, open, pole: one }}
            from="followUp"
            origin={one.id}
            what={one.text}
            facts={[prepare.decided(one.number), ...(one.dueOn ? [prepare.due(t.dates.dayMonth(one.dueOn))] : [])].join(
              ", ",
            )}
            href={`/decisions/${one.number}`}
          />
        )}
      </Group>
      <Group title={prepare.overdue} of={actions}>
        {(one) => (
          <Pick
            key={one.id}
            {...{ id, open, pole: one }}
            from="action"
            origin={one.id}
            what={one.text}
            facts={[one.name, ...(one.dueOn ? [prepare.due(t.dates.dayMonth(one.dueOn))] : [])].join(", ")}
            href={`/actions/${one.id}`}
          />
        )}
      </Group>
      <Group title={prepare.deadlines} of={deadlines}>
        {(one) => (
          <Pick
            key={one.id}
            {...{ id, open, pole: one }}
            from="deadline"
            origin={one.id}
            what={one.title}
            facts={[...(one.name ? [one.name] : []), prepare.due(t.dates.dayMonth(one.dueOn))].join(", ")}
            href={one.href}
          />
        )}
      </Group>
      <Group title={prepare.asked} of={points}>
        {(one) => (
          <Pick
            key={one.id}
            {...{ id, open, pole: one }}
            from="pointRequest"
            origin={one.id}
            what={one.title}
            facts={prepare.askedBy(one.by)}
          />
        )}
      </Group>
      {reports && all > 0 ? (
        <>
          <h3>{prepare.reports}</h3>
          <Seeds
            counts={{ grown: reports.received, sprouting: reports.underWay, sow: reports.notYet }}
            words={prepare.reportsIn(reports.received, all)}
            href="/poles"
          />
          <p className="soft small">{prepare.reportsWait(reports.underWay)}</p>
        </>
      ) : null}
    </Section>
  );
}

function Group<T>({ title, of, children }: { title: string; of: T[]; children: (one: T) => JSX.Element }) {
  if (of.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <PickList>{of.map(children)}</PickList>
    </>
  );
}

type PickProps = {
  id: string;
  open: boolean;
  pole: Pole;
  from: From;
  origin: string;
  what: string;
  facts: string;
  href?: string;
  elsewhere?: Owner | null;
  mayForward?: boolean;
};

function Pick({ id, open, pole, from, origin, what, facts, href, elsewhere, mayForward }: PickProps) {
  const t = useTexts();
  const { deciding } = t.association;
  const title = t.typeset(what);
  return (
    <PickCard
      what={href ? <a href={href}>{title}</a> : title}
      meta={
        <>
          {pole.vegetable && pole.poleName ? <PoleTag vegetable={pole.vegetable} name={pole.poleName} /> : null}
          <span>{facts}</span>
          {elsewhere ? <PointBelongs owner={elsewhere} /> : null}
          {elsewhere && mayForward ? (
            <CommandForm verb="agenda.forward" hidden={{ proposal: origin }} only="proposal">
              <Button>{deciding.forward(sayToBody(deciding, elsewhere.body))}</Button>
            </CommandForm>
          ) : null}
        </>
      }
      action={
        open ? (
          <QuickForm verb="agenda.addFrom" hidden={{ id, from, origin }} only="origin">
            <Button variant="icon" icon={Plus} label={t.meetings.prepare.add(title)} />
          </QuickForm>
        ) : null
      }
    />
  );
}
