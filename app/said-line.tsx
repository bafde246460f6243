import { Form, useLocation, useRouteLoaderData } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useHeld } from "./held";
import type { RootView } from "./root-view";
import { useTexts } from "./texts/texts";

const SHOWN_MS = 10_000;

/**
 * What the last command did, said once and politely, with its undo while there is time, and as long as a hand is on it. Its
 * place stands before it is said in it: what comes in together with its place is read out by nobody.
 */
export const SaidLine = ({ now: fresh }: { now: RootView["said"] }) => {
  const t = useTexts();
  const root = useRouteLoaderData<RootView>("root");
  const { pathname, search } = useLocation();
  const [past, setPast] = useState<RootView["said"]>(null);
  const now = useHeld(fresh);
  const line = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!now) return;
    const leave = () => (line.current?.matches(":hover, :focus-within") ? wait() : setPast(now));
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(leave, SHOWN_MS);
    };
    wait();
    return () => clearTimeout(timer);
  }, [now]);

  const shown = now === past ? null : now;
  return (
    <div role="status" ref={line} className={shown ? "said" : undefined}>
      {shown ? (
        <>
          <p>{shown.text}</p>
          {shown.undo ? (
            <Form method="post" action={shown.undo.url === pathname ? `${pathname}${search}` : shown.undo.url}>
              {Object.entries(shown.undo.fields).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <input type="hidden" name="key" value={`${root?.seed ?? ""}undo`} />
              <button className="btn btn--quiet" type="submit">
                {t.common.undo}
              </button>
            </Form>
          ) : null}
        </>
      ) : null}
    </div>
  );
};
