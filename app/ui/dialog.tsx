import { X } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { Button, ButtonLink } from "./button";

type DialogProps = {
  id: string;
  /** the link that opens it, and the page that says the same without JavaScript */
  opener: ReactNode;
  href: string;
  variant?: "fill" | "line" | "quiet" | "danger";
  title: ReactNode;
  /** accessible name of the closing cross */
  close: string;
  children: ReactNode;
};

/** A native dialog; where scripts do not run, its opener is a link to the page that asks the same thing. */
export function Dialog({ id, opener, href, variant, title, close, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <ButtonLink
        href={href}
        variant={variant}
        aria-haspopup="dialog"
        onClick={(event) => {
          if (!dialog.current?.showModal) return;
          event.preventDefault();
          dialog.current.showModal();
        }}
      >
        {opener}
      </ButtonLink>
      <dialog className="dialog" id={id} ref={dialog} aria-labelledby={`${id}-titre`}>
        <div className="dialog__head">
          <h2 id={`${id}-titre`}>{title}</h2>
          <form method="dialog">
            <Button variant="quiet-icon" icon={X} label={close} />
          </form>
        </div>
        {children}
      </dialog>
    </>
  );
}
