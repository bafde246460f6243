import { Form, useRouteLoaderData } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useHeld } from "./held";
import type { RootView } from "./root-view";
import { useTexts } from "./texts/texts";

const SHOWN_MS = 10_000;

/** What the last command did, said once and politely, with its undo while there is time. */
export const SaidLine = ({ now: fresh }: { now: RootView["said"] }) => {
  const t = useTexts();
  const root = useRouteLoaderData<RootView>("root");
  const [past, setPast] = useState<RootView["said"]>(null);
  const now = useHeld(fresh);

  useEffect(() => {
    if (!now) return;
    const timer = setTimeout(() => setPast(now), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [now]);

  if (!now || now === past) return null;
  return (
    <div className="said" role="status">
      <p>{now.text}</p>
      {now.undo ? (
        <Form method="post" action={now.undo.url}>
          {Object.entries(now.undo.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name="key" value={`${root?.seed ?? ""}undo`} />
          <button className="btn btn--quiet" type="submit">
            {t.common.undo}
          </button>
        </Form>
      ) : null}
    </div>
  );
};
