import { useActionData, useFetcher, useRouteLoaderData } from "@remix-run/react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Refusal } from "../../command.server";
import type { Verb } from "../../rights";
import type { RootView } from "../../root-view";
import { useTexts } from "../../texts/texts";
import { NoticeLine } from "../../ui/notice-line";

type Props = {
  verb: Verb;
  hidden: { [name: string]: string | number };
  /** The hidden field that tells this form from its neighbours of the same verb. */
  only?: string;
  /** Sends itself a moment after the last change, and when first shown if `atOnce`. */
  asTyped?: boolean;
  atOnce?: boolean;
  className?: string;
  children: ReactNode;
};

const A_MOMENT_MS = 700;

/** A small form saved where it stands: the page keeps its place and its focus. Without scripts it is a plain form. */
export function QuickForm({ verb, hidden, only, asTyped, atOnce, className, children }: Props) {
  const t = useTexts();
  const fetcher = useFetcher<Refusal>();
  const posted = useActionData<Refusal>();
  const root = useRouteLoaderData<RootView>("root");
  const own = useId();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const answer = fetcher.data ?? posted;
  const about = (refusal: Refusal) => !only || refusal.typed[only] === String(hidden[only]);
  const refused = answer && "reason" in answer && answer.verb === verb && about(answer) ? answer : null;

  useEffect(() => {
    if (atOnce) form.current?.requestSubmit();
    return () => clearTimeout(timer.current);
  }, [atOnce]);

  const soon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => form.current?.checkValidity() && form.current.requestSubmit(), A_MOMENT_MS);
  };
  return (
    <>
      <fetcher.Form
        method="post"
        ref={form}
        className={className}
        preventScrollReset
        onChange={asTyped ? soon : undefined}
        aria-busy={fetcher.state !== "idle"}
      >
        <input type="hidden" name="intent" value={verb} />
        <input type="hidden" name="key" value={`${root?.seed ?? ""}${own}`} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
      </fetcher.Form>
      {refused ? (
        <div className="point-refused">
          <NoticeLine kind="refusal" word={t.common.errorsTitle} live>
            {[refused.reason, ...new Set(Object.values(refused.fields))].map((reason) => t.reason(reason)).join(" ")}
            {refused.current ? ` ${t.common.currentText} : ${refused.current.text.replace("\n", ", ")}` : null}
          </NoticeLine>
        </div>
      ) : null}
    </>
  );
}
