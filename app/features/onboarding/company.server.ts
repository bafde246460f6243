import type { Ctx } from "../../context";
import { may } from "../../rights";
import { pairingsSeen } from "../pairings/queries.server";
import { polesOn } from "../poles/queries.server";
import { type WelcomeSeen, welcomeUnderWay } from "./queries.server";
import { currentStep } from "./steps";
import { type Company, type StepView, stepsFor } from "./welcome-view";

/** The pole and the pairing of a newcomer, as `me` may see them: where the steps of the welcome lead. */
export const companyOf = async (
  { db, me, today }: Pick<Ctx, "db" | "me" | "today">,
  { personId }: Pick<WelcomeSeen, "personId">,
): Promise<Company> => {
  const poles = await polesOn(db, today);
  const pairing = (await pairingsSeen(db, me, today)).find(
    (one) => one.administrator.id === personId || one.employee.id === personId,
  );
  const other = pairing?.administrator.id === personId ? pairing.employee : pairing?.administrator;
  return {
    pole: poles.find((one) => one.people.some((person) => person.id === personId)) ?? null,
    mayPropose: may(me, "pairing.propose", { halves: [personId] }) === null,
    pairing:
      pairing && other ? { id: pairing.id, other: other.givenName, hours: pairing.mine ? other.hours : null } : null,
  };
};

/** The step of their welcome that `me` takes now, with its rank from 1; null without a welcome, or once all are taken. */
export const stepNow = async (
  ctx: Pick<Ctx, "db" | "me" | "today">,
): Promise<{ welcome: string; step: StepView; rank: number } | null> => {
  const welcome = await welcomeUnderWay(ctx.db, ctx.me);
  const current = welcome && currentStep(welcome.done.map((one) => one.step));
  if (!welcome || !current) return null;
  const steps = stepsFor(await companyOf(ctx, welcome), welcome.done);
  const rank = steps.findIndex((one) => one.id === current);
  const step = steps[rank];
  return step ? { welcome: welcome.id, step, rank: rank + 1 } : null;
};
