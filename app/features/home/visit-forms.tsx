import { Form } from "@remix-run/react";
import type { RootView } from "../../root-view";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Section } from "../../ui/section";

/** Anybody who has a place in the garden, to be for a while. */
export const BecomeSomeone = ({ cast, me }: { cast: RootView["cast"]; me: RootView["me"] }) => {
  const { visit } = useTexts().home;
  return (
    <Section id="quelqu-un" title={visit.someone}>
      <p className="soft">{me ? visit.now(me.name) : visit.someoneHint(cast.length)}</p>
      <Form method="post" action="/visite/personne" reloadDocument className="stack form">
        <label className="vh" htmlFor="visit-person">
          {visit.someone}
        </label>
        <select className="field" id="visit-person" name="person" defaultValue={me?.slug}>
          {cast.map((one) => (
            <option key={one.slug} value={one.slug}>
              {one.role ? `${one.name}, ${one.role}` : one.name}
            </option>
          ))}
        </select>
        <input type="hidden" name="back" value="/" />
        <Button>{visit.change}</Button>
      </Form>
    </Section>
  );
};

/** The garden as it was planted. */
export const StartAfresh = () => {
  const { reset } = useTexts().home.visit;
  return (
    <Section id="remise-a-zero" title={reset.title}>
      <p className="soft">{reset.text}</p>
      <Form method="post" action="/visite/remise-a-zero" reloadDocument className="stack">
        <Button>{reset.button}</Button>
      </Form>
    </Section>
  );
};
