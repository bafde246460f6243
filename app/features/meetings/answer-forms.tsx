import type { ReactNode } from "react";
import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Field } from "../../ui/field";

type Mine = {
  answer: "yes" | "no" | "proxy" | "remote" | null;
  heldByName: string | null;
  votes: boolean;
  mayConfide?: boolean;
  holdsFor?: string[];
};
type Where = { id: string; link: string | null; action?: string };

/** What was answered, in words. */
export const useAnswered = (mine: Mine): string => {
  const { page } = useTexts().meetings;
  if (mine.answer === "yes") return page.youCome;
  if (mine.answer === "remote") return page.youComeRemote;
  if (mine.answer === "proxy") return page.youGave(mine.heldByName ?? "");
  return mine.answer === "no" ? page.youDont : page.willYou;
};

type AnswerProps = Where & { mine: Mine; proxyHref: string | null; calm?: boolean };

/** The big buttons: coming, at a distance where there is a link, a proxy, not coming. The given answer has no button. */
export function AnswerButtons({ id, link, action, mine, proxyHref, calm }: AnswerProps) {
  const t = useTexts();
  const { page } = t.meetings;
  const first = mine.answer === null;
  const holds = mine.holdsFor ?? [];
  return (
    <>
      {holds.length > 0 ? <p>{page.youHold(t.counting.and(holds))}</p> : null}
      {first ? <p className="strong">{page.willYou}</p> : <p className="strong">{page.change}</p>}
      {mine.answer !== "yes" && (
        <One id={id} action={action} answer="yes">
          <Button variant={first && !calm ? "fill" : "line"} wide>
            {page.yes}
          </Button>
        </One>
      )}
      {link && mine.answer !== "remote" && (
        <One id={id} action={action} answer="remote">
          <Button wide>{page.remote}</Button>
        </One>
      )}
      {mine.votes && mine.mayConfide && holds.length === 0 && proxyHref && mine.answer !== "proxy" && (
        <ButtonLink href={proxyHref} wide>
          {page.proxy}
        </ButtonLink>
      )}
      {mine.answer === "proxy" && (
        <CommandForm verb="proxy.withdraw" hidden={{ id }} action={action}>
          <Button wide>{page.withdraw}</Button>
        </CommandForm>
      )}
      {mine.answer !== "no" && (
        <One id={id} action={action} answer="no">
          <Button variant="quiet" wide>
            {page.no}
          </Button>
        </One>
      )}
    </>
  );
}

function One({ id, action, answer, children }: Omit<Where, "link"> & { answer: string; children: ReactNode }) {
  return (
    <CommandForm verb="attendance.answer" hidden={{ id, answer }} only="answer" action={action}>
      {children}
    </CommandForm>
  );
}

type ProxyProps = { id: string; holders: { id: string; name: string }[]; allowed: boolean; silent: boolean };

/** Confiding one's proxy to somebody on the roll; where the rules refuse it, why. */
export function ProxyForm({ id, holders, allowed, silent }: ProxyProps) {
  const t = useTexts();
  const { page } = t.meetings;
  if (!allowed) return <p>{page.proxyNotAllowed}</p>;
  return (
    <CommandForm verb="proxy.give" hidden={{ id }} className="form" labels={{ holderId: page.proxyWho }}>
      {silent ? <p className="soft">{page.proxyUnlimited}</p> : null}
      <HolderField holders={holders} />
      <Button>{page.proxyGo}</Button>
    </CommandForm>
  );
}

function HolderField({ holders }: Pick<ProxyProps, "holders">) {
  const t = useTexts();
  const field = useField();
  const { page, plan } = t.meetings;
  return (
    <Field kind="select" {...field("holderId")} label={page.proxyWho} hint={page.proxyHint}>
      <option value="">{plan.choose}</option>
      {holders.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </Field>
  );
}
