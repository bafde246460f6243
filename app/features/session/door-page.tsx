import type { ReactNode } from "react";
import { Drawing, type DrawingName } from "../../ui/drawing";
import { Page } from "../../ui/page";

type Props = { title: ReactNode; lead?: ReactNode; drawing?: DrawingName; children?: ReactNode };

/** A page before sign-in: a drawing, one thing to do. */
export const DoorPage = ({ title, lead, drawing = "seed", children }: Props) => (
  <Page
    title={title}
    width="read"
    header={
      <div className="titles">
        <Drawing name={drawing} />
        <h1>{title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
      </div>
    }
  >
    <div className="stack">{children}</div>
  </Page>
);
