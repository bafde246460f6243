import { useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import type { RootView } from "../../root-view";
import { useTexts } from "../../texts/texts";
import { Brand } from "../../ui/brand";
import { Drawing, type DrawingName } from "../../ui/drawing";
import { useFrame } from "../../ui/frame";
import { Page } from "../../ui/page";

type Props = { title: ReactNode; lead?: ReactNode; drawing?: DrawingName; children?: ReactNode };

/** A page before sign-in: the band with the name alone, a drawing, one thing to do. */
export const DoorPage = ({ title, lead, drawing = "seed", children }: Props) => {
  const t = useTexts();
  const root = useRouteLoaderData<RootView>("root");
  const framed = useFrame() !== null;
  return (
    <>
      {framed ? null : (
        <header className="band">
          <div className="wrap band__in">
            <Brand href="/" name={t.common.brand} association={root?.association ?? ""} />
          </div>
        </header>
      )}
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
    </>
  );
};
