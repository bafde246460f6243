import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { Drawing } from "../../ui/drawing";
import { Seeds } from "../../ui/seeds";
import { Status } from "../../ui/status";
import { PoleStake } from "../../ui/tag";
import type { Vegetable } from "./vegetables";

export type Planted = {
  id: string;
  slug: string;
  name: string;
  remit: string;
  vegetable: Vegetable;
  leads: string[];
  /** null where the reader may not know */
  seeds: { done: number; doing: number; toSow: number } | null;
  report: "in" | "nothing" | "told" | "toRead" | "expected" | null;
};

/** The poles as labels planted in the bed; what grew stands under the ground line, and a free spot closes the row. */
export const PolePlot = ({ poles, hole }: { poles: Planted[]; hole: ReactNode }) => (
  <ul className="plot">
    {poles.map((pole) => (
      <li key={pole.id} data-pole={pole.vegetable}>
        <PlantedPole pole={pole} />
      </li>
    ))}
    {hole}
  </ul>
);

const PlantedPole = ({ pole }: { pole: Planted }) => {
  const t = useTexts();
  const href = `/poles/${pole.slug}`;
  return (
    <>
      <PoleStake vegetable={pole.vegetable} name={t.typeset(pole.name)} remit={t.typeset(pole.remit)} href={href} />
      <div className="soil">
        {pole.seeds ? <Grown seeds={pole.seeds} href={`/actions?pole=${pole.slug}`} /> : null}
        <p className={pole.leads.length > 0 ? "strong" : "soft"}>
          {pole.leads.length > 0 ? t.counting.and(pole.leads) : t.poles.list.noLead(t.words)}
        </p>
        <ReportState state={pole.report} />
      </div>
    </>
  );
};

const Grown = ({ seeds: { done, doing, toSow }, href }: { seeds: NonNullable<Planted["seeds"]>; href: string }) => {
  const { list } = useTexts().poles;
  const all = done + doing + toSow;
  if (all === 0) return <p className="soft">{list.noSeeds}</p>;
  return <Seeds counts={{ grown: done, sprouting: doing, sow: toSow }} words={list.seeds(done, all)} href={href} />;
};

const ReportState = ({ state }: { state: Planted["report"] }) => {
  const { list } = useTexts().poles;
  if (state === null) return null;
  if (state === "toRead") return <p className="soft">{list.reportToRead}</p>;
  if (state === "expected") {
    return (
      <p>
        <Status kind="late">{list.reportExpected}</Status>
      </p>
    );
  }
  const words = { in: list.reportIn, nothing: list.reportNothing, told: list.reportTold };
  return (
    <p>
      <Status kind="ok">{words[state]}</Status>
    </p>
  );
};

/** The place kept for a theme that nobody holds yet. */
export const FreeSpot = ({ mayOpen }: { mayOpen: boolean }) => {
  const { words, poles } = useTexts();
  const { list } = poles;
  return (
    <li className="empty">
      <div className="hole">
        <Drawing name="seed" />
        <h2>{list.holeTitle}</h2>
        <p>{list.holeText(words)}</p>
      </div>
      <div className="soil">
        <ButtonLink href={mayOpen ? "/poles/nouveau" : "/propositions/nouvelle"}>
          {mayOpen ? list.holeOpen : list.holePropose}
        </ButtonLink>
      </div>
    </li>
  );
};
