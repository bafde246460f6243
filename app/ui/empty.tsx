import type { ReactNode } from "react";
import { Drawing, type DrawingName } from "./drawing";

type EmptyProps = {
  drawing: DrawingName;
  /** what is not there yet, one sentence that teaches, one button, a link to the guide */
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  guide?: ReactNode;
  level?: 2 | 3;
};

/** A list with nothing in it yet: it says what will stand here and how to begin. */
export function Empty({ drawing, title, children, action, guide, level = 2 }: EmptyProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="blank">
      <Drawing name={drawing} />
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action}
      {guide}
    </div>
  );
}
