import type { ReactNode } from "react";
import { Band, BareBand, ThumbBar } from "./band";
import { type Crumb, Crumbs } from "./crumbs";
import { type NavKey, useFrame, useOutside } from "./frame";

type PageProps = {
  /** where I am: the h1 and what it is about; `lead` may hold links */
  title: ReactNode;
  lead?: ReactNode;
  /** which tab is lit; a page inside another gives its way back, the nearest last */
  current?: NavKey;
  crumbs?: Crumb[];
  /** width of the reading column, or of the sitting (1400 px); 1120 px when absent */
  width?: "read" | "wide";
  /** stands right of the title on a large screen, under it on a phone: the squash page as a rule */
  aside?: ReactNode;
  /** replaces the h1 and lead (the big label of a pole, a drawing first) */
  header?: ReactNode;
  /** class of the screen for its own spacing: pole, prop, welcome, log, live */
  className?: string;
  /** the page says by itself who speaks: no band before sign-in */
  bandless?: boolean;
  children?: ReactNode;
};

/** A whole page: band, skip link, way back, title, content, thumb bar. One per route. */
export function Page(props: PageProps) {
  const { title, lead, current, crumbs, width, aside, header, className, bandless, children } = props;
  const frame = useFrame();
  const outside = useOutside();
  const back = crumbs?.at(-1);
  const titles = header ?? <Titles title={title} lead={lead} />;
  return (
    <>
      {frame && (
        <a className="btn skip" href="#contenu">
          {frame.skip}
        </a>
      )}
      {frame && <Band frame={frame} current={current} back={back} />}
      {!frame && outside && !bandless && <BareBand brand={outside} />}
      <main className={["wrap", width, className].filter(Boolean).join(" ")} id="contenu" tabIndex={-1}>
        {crumbs && frame && <Crumbs crumbs={crumbs} />}
        {aside ? (
          <div className="split">
            {titles}
            {aside}
          </div>
        ) : (
          titles
        )}
        {children}
      </main>
      {frame?.foot && (
        <footer className="wrap foot">
          <ul>
            {frame.foot.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </footer>
      )}
      {frame && <ThumbBar frame={frame} current={current} />}
    </>
  );
}

/** The h1 and its lead, for a page that composes its own header. */
export function Titles({ title, lead }: { title: ReactNode; lead?: ReactNode }) {
  return (
    <div className="titles">
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
    </div>
  );
}
