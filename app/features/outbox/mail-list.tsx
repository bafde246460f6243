import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { ActLink, Button } from "../../ui/button";
import { TodoItem, TodoList } from "../../ui/list";
import { Status } from "../../ui/status";
import { CopyText } from "./copy-text";
import type { MailState } from "./kinds";

type Line = {
  id: string;
  kind: string;
  name: string | null;
  subject: string;
  message: string | null;
  state: MailState;
  at: string;
  lastError: string | null;
};

const looks = { sent: "ok", waiting: "info", later: "info", noAddress: "info", refused: "late" } as const;

/** Each mail: for whom, of what kind, what became of it, and what a keeper can do about it. */
export const MailList = ({ mails, byHand }: { mails: Line[]; byHand: boolean }) => {
  const t = useTexts();
  const { page } = t.outbox;
  const kinds: { [kind: string]: string } = page.kinds;
  return (
    <TodoList>
      {mails.map((mail) => (
        <TodoItem
          key={mail.id}
          what={t.typeset(mail.message === null ? (kinds[mail.kind] ?? page.kinds.other) : mail.subject)}
          meta={
            <>
              <Status kind={looks[mail.state]}>{page.states[mail.state]}</Status>
              <span>{page.to(mail.name ?? page.nobody)}</span>
              {mail.message === null ? null : <span>{kinds[mail.kind] ?? page.kinds.other}</span>}
              <span>{t.dates.instant(mail.at, t.zone)}</span>
            </>
          }
          action={mail.message !== null ? <CopyText id={mail.id} text={mail.message} /> : undefined}
        >
          {mail.message === null ? <p className="soft">{page.private}</p> : null}
          {byHand && mail.message === null && mail.state === "waiting" ? (
            <ActLink href="/reglages/acces">{page.privateCode}</ActLink>
          ) : null}
          {mail.state === "refused" ? (
            <>
              {mail.lastError ? <p className="soft">{mail.lastError}</p> : null}
              <CommandForm verb="mail.retry" hidden={{ mail: mail.id }} only="mail">
                <Button>{page.retry}</Button>
              </CommandForm>
            </>
          ) : null}
        </TodoItem>
      ))}
    </TodoList>
  );
};
