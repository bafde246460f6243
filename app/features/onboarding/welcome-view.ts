import { readingOfStep, readingUrl } from "../guides/catalogue";
import { type StepId, stepIds } from "./steps";

export type Company = {
  pole: { slug: string; name: string } | null;
  pairing: { id: string; other: string; hours: string | null } | null;
  mayPropose: boolean;
};

export type StepView = { id: StepId; href: string; about: string | null; hours: string | null; doneAt: string | null };

/** The five steps with where each leads for this newcomer: their own pole and pairing where they have one. */
export const stepsFor = (company: Company, done: { step: string; doneAt: string }[]): StepView[] =>
  stepIds.map((id) => ({
    id,
    href: hrefOf(id, company),
    about: id === "pole" ? (company.pole?.name ?? null) : id === "pairing" ? (company.pairing?.other ?? null) : null,
    hours: id === "pairing" ? (company.pairing?.hours ?? null) : null,
    doneAt: done.find((one) => one.step === id)?.doneAt ?? null,
  }));

const hrefOf = (id: StepId, { pole, pairing, mayPropose }: Company): string => {
  if (id === "pole") return pole ? `/poles/${pole.slug}` : "/poles";
  if (id === "pairing") return pairing ? `/binomes/${pairing.id}` : mayPropose ? "/binomes/nouveau" : "/binomes";
  return readingUrl(readingOfStep[id]);
};
