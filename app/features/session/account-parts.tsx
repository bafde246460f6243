import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";
import { Facts, TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";

type Account = {
  slug: string;
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  lang: "fr" | "en";
  theme: "auto" | "clair" | "nuit";
  textSize: "normal" | "large" | "larger";
  createdAt: string;
};

/** Name, language, day or night, size of text. */
export const ComfortForm = ({ account }: { account: Account }) => {
  const { account: words } = useTexts().session;
  return (
    <Section id="confort" title={words.comfort}>
      <CommandForm
        verb="account.update"
        className="form"
        reload
        labels={{ givenName: words.givenName, familyName: words.familyName }}
      >
        <ComfortFields account={account} />
      </CommandForm>
    </Section>
  );
};

const ComfortFields = ({ account }: { account: Account }) => {
  const t = useTexts();
  const { account: words } = t.session;
  const field = useField();
  const { lang, theme } = t.common;
  return (
    <>
      <Field {...field("givenName", account.givenName)} label={words.givenName} autoComplete="given-name" />
      <Field {...field("familyName", account.familyName)} label={words.familyName} autoComplete="family-name" />
      <Choices
        kind="radio"
        name="lang"
        label={words.langLabel}
        look="toggles"
        chosen={[account.lang]}
        options={[
          { value: "fr", label: lang.fr },
          { value: "en", label: lang.en },
        ]}
      />
      <Choices
        kind="radio"
        name="theme"
        label={words.themeLabel}
        look="toggles"
        chosen={[account.theme]}
        options={(["auto", "clair", "nuit"] as const).map((value) => ({ value, label: theme[value] }))}
      />
      <Choices
        kind="radio"
        name="textSize"
        label={words.sizeLabel}
        look="toggles"
        chosen={[account.textSize]}
        options={(["normal", "large", "larger"] as const).map((value) => ({ value, label: words.sizes[value] }))}
      />
      <Button variant="fill">{t.common.save}</Button>
    </>
  );
};

/** A password for those who want one. */
export const PasswordForm = ({ hasPassword, byLink }: { hasPassword: boolean; byLink: boolean }) => {
  const { account: words } = useTexts().session;
  return (
    <Section id="mot-de-passe" title={words.passwordTitle}>
      <p className="soft">{hasPassword ? words.passwordSome : byLink ? words.passwordNone : words.passwordNeeded}</p>
      <CommandForm
        verb="account.setPassword"
        className="form"
        labels={{
          password: words.passwordNow,
          newPassword: words.passwordNew,
          passwordAgain: words.passwordAgain,
        }}
      >
        <PasswordFields hasPassword={hasPassword} />
      </CommandForm>
    </Section>
  );
};

const PasswordFields = ({ hasPassword }: { hasPassword: boolean }) => {
  const { account: words } = useTexts().session;
  const field = useField();
  const secret = (name: string) => {
    const { defaultValue: _typed, ...rest } = field(name);
    return { ...rest, kind: "password" as const };
  };
  return (
    <>
      {hasPassword ? <Field {...secret("password")} label={words.passwordNow} autoComplete="current-password" /> : null}
      <Field
        {...secret("newPassword")}
        label={words.passwordNew}
        hint={words.passwordHint}
        autoComplete="new-password"
      />
      <Field {...secret("passwordAgain")} label={words.passwordAgain} autoComplete="new-password" />
      <Button>{hasPassword ? words.passwordChange : words.passwordSet}</Button>
    </>
  );
};

type Session = { id: string; device: string; createdAt: string; lastSeenAt: string; here: boolean };

/** Where one is signed in, each with its end. */
export const DeviceList = ({ sessions }: { sessions: Session[] }) => {
  const t = useTexts();
  const { account: words } = t.session;
  return (
    <Section id="appareils" title={words.sessions}>
      <p className="soft">{words.sessionsLead}</p>
      <TodoList>
        {sessions.map((one) => (
          <TodoItem
            key={one.id}
            what={one.device === "?" ? words.unknownDevice : one.device}
            meta={
              <>
                <span>{one.here ? words.thisOne : words.seen(t.dates.instant(one.lastSeenAt, t.zone))}</span>
                <span>{words.opened(t.dates.instantDay(one.createdAt, t.zone))}</span>
              </>
            }
            action={
              one.here ? undefined : (
                <CommandForm verb="session.end" hidden={{ session: one.id }} only="session">
                  <Button>{words.end}</Button>
                </CommandForm>
              )
            }
          />
        ))}
      </TodoList>
    </Section>
  );
};

/** What is kept about oneself, counted, with the page that shows the rest. */
export const KnownFacts = ({ account, traces }: { account: Account; traces: { lines: number; actions: number } }) => {
  const t = useTexts();
  const { known, knownLead, myPage, myData, facts } = t.session.account;
  return (
    <Section id="donnees" title={known}>
      <p className="soft">{knownLead}</p>
      <Facts
        facts={[
          { label: facts.email, value: account.email ?? facts.none },
          { label: facts.phone, value: account.phone ?? facts.none },
          { label: facts.since, value: t.dates.instantDay(account.createdAt, t.zone) },
          { label: facts.actions, value: t.counting.number(traces.actions) },
          { label: facts.lines, value: t.counting.number(traces.lines) },
        ]}
      />
      <p>
        <ButtonLink href={`/personnes/${account.slug}`}>{myPage}</ButtonLink>{" "}
        <ButtonLink variant="quiet" href={`/personnes/${account.slug}/donnees`}>
          {myData}
        </ButtonLink>
      </p>
    </Section>
  );
};
