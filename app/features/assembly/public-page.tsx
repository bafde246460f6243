import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { EvidenceScreen } from "./evidence-screen";
import { EnterScreen, QuestionScreen } from "./form-screens";
import { type Asked, hallUrl, type PublicScreen, readsByItself, sizes, viewOfScreen } from "./public-screen";
import { FollowScreen, ReadScreen } from "./reading-screens";
import type { ReportView } from "./report-view";
import { SlateScreen } from "./slate-screen";

/** What a stream replaces: the inside of the page's main. */
export function PublicPart({ screen }: { screen: PublicScreen }) {
  const { view, asked } = screen;
  switch (screen.is) {
    case "follow":
      return <FollowScreen view={screen.view} asked={asked} />;
    case "read":
      return <ReadScreen view={screen.view} asked={asked} />;
    case "slate":
      return <SlateScreen view={screen.view} asked={asked} />;
    case "evidence":
      return <EvidenceScreen view={screen.view} asked={asked} scene={screen.scene} />;
    case "question":
      return (
        <QuestionScreen
          view={screen.view}
          asked={asked}
          formKey={screen.key}
          sent={screen.sent}
          refused={screen.refused}
        />
      );
    case "enter":
      return view === null ? <EnterScreen {...screen} /> : null;
  }
}

type Props = { screen: PublicScreen; version: string; styles: string[]; children: ReactNode };

/**
 * A whole public page: no framework in the browser, one sheet, one small script, nothing written in the page itself. The
 * slate, which is one machine, waits for its fonts by a second sheet.
 */
export function PublicPage({ screen, version, styles, children }: Props) {
  const t = useTexts();
  const { asked, view } = screen;
  const association = view ? view.association : screen.is === "enter" ? screen.association : "";
  const slate = screen.is === "slate";
  const title = slate ? t.assembly.slateTitle(association) : t.assembly.titleOf(association);
  return (
    <html lang={t.lang} data-size={asked.size === "normal" || slate ? undefined : asked.size}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={slate ? "dark" : "light dark"} />
        <meta name="robots" content="noindex" />
        <title>{t.typeset(title)}</title>
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href="/graine.svg" type="image/svg+xml" />
        <script type="module" src="/hall.js" />
      </head>
      <body className={slate ? "hall" : "public"} {...live(screen, version, t)}>
        {slate ? null : <FollowBand screen={screen} association={association} />}
        <p className="lost" id="reseau" role="status" hidden />
        <p className="vh" id="dit" role="status" />
        <main
          className={slate ? "slate" : "wrap read follow has-dock"}
          id="salle"
          tabIndex={-1}
          aria-label={slate ? title : undefined}
        >
          {children}
        </main>
        {slate ? null : <PublicFoot screen={screen} />}
      </body>
    </html>
  );
}

const live = (screen: PublicScreen, version: string, t: ReturnType<typeof useTexts>) => {
  const { is, asked, view } = screen;
  if ((is !== "follow" && is !== "read" && is !== "slate") || !view) return {};
  return {
    "data-v": version,
    "data-flux": `/bilan/${view.token}/flux?vue=${viewOfScreen[is]}&lang=${asked.lang}`,
    "data-perdu": t.assembly.lostNetwork,
    "data-dit": t.assembly.arrived("{t}"),
  };
};

function FollowBand({ screen, association }: { screen: PublicScreen; association: string }) {
  const t = useTexts();
  const { is, asked, view } = screen;
  const following = is === "follow" && view?.state !== "preparing";
  const words = following
    ? t.assembly.following
    : is === "read" && view && !readsByItself(view)
      ? t.assembly.reading
      : t.assembly.name;
  const at = sizes.indexOf(asked.size);
  const sized = (step: number) =>
    hallUrl(asked, pathOf(screen), { ...modeOf(screen), size: sizes[at + step] ?? asked.size });
  return (
    <header className="band band--sub band--follow">
      <div className="wrap">
        <p>
          <b>{t.typeset(association)}</b>
          <span>
            {following ? <i className="pulse" /> : null}
            {words}
          </span>
        </p>
        <p className="sizes">
          <a className="act" href={sized(-1)} data-taille="-1" aria-label={`A− ${t.assembly.smaller}`}>
            A−
          </a>
          <a className="act" href={sized(1)} data-taille="1" aria-label={`A+ ${t.assembly.larger}`}>
            A+
          </a>
        </p>
      </div>
    </header>
  );
}

const pathOf = (screen: PublicScreen): string => {
  const base = screen.view ? `/bilan/${screen.view.token}` : "/suivre";
  if (screen.is === "question") return `${base}/question`;
  return screen.is === "evidence" ? `${base}/preuves/${screen.scene}` : base;
};

const modeOf = (screen: PublicScreen) => (screen.is === "read" && !readsByItself(screen.view) ? { reading: true } : {});

function PublicFoot({ screen }: { screen: PublicScreen }) {
  const t = useTexts();
  const { asked, view } = screen;
  const other = asked.lang === "fr" ? ("en" as const) : ("fr" as const);
  return (
    <>
      <footer className="wrap foot foot--public">
        <ul>
          <li>
            <a href={hallUrl(asked, pathOf(screen), { ...modeOf(screen), lang: other })} hrefLang={other} lang={other}>
              {t.assembly.otherLang}
            </a>
          </li>
          {view && view.state !== "preparing" ? (
            <li>
              <a href={hallUrl(asked, `/bilan/${view.token}/pdf`)}>{t.assembly.pdf}</a>
            </li>
          ) : null}
        </ul>
      </footer>
      {view && (screen.is === "follow" || screen.is === "read") ? (
        <Dock view={view} asked={asked} is={screen.is} />
      ) : null}
    </>
  );
}

function Dock({ view, asked, is }: { view: ReportView; asked: Asked; is: "follow" | "read" }) {
  const t = useTexts();
  if (view.state !== "live" && view.state !== "frozen") return null;
  const room = `/bilan/${view.token}`;
  return (
    <nav className="dock dock--low" aria-label={t.assembly.name}>
      <div className="two">
        {is === "follow" ? (
          <ButtonLink wide href={hallUrl(asked, room, { reading: true })}>
            {t.assembly.readAlone}
          </ButtonLink>
        ) : (
          <ButtonLink wide href={hallUrl(asked, room)}>
            {t.assembly.backToRoom}
          </ButtonLink>
        )}
        <ButtonLink variant="fill" wide href={hallUrl(asked, `${room}/question`)}>
          {t.assembly.askIt}
        </ButtonLink>
      </div>
    </nav>
  );
}
