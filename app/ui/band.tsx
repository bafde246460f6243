import { ChevronLeft, Search } from "lucide-react";
import { Brand } from "./brand";
import type { FrameWords, NavKey } from "./frame";
import { Icon } from "./icon";
import { Monogram } from "./monogram";
import { NavIcon } from "./nav-icon";

type Place = { frame: FrameWords; current?: NavKey };

/** The greenhouse band. On a phone, a page inside another shows the way back instead of the brand; what ends it stays. */
export function Band({ frame, current, back }: Place & { back?: { href: string; label: string } }) {
  return (
    <>
      <header className={back ? "band band--deep" : "band"}>
        <div className="wrap band__in">
          <Brand {...frame.brand} />
          <nav className="tabs" aria-label={frame.navName}>
            <ul>
              {frame.tabs.map((tab) => (
                <li key={tab.key}>
                  <a href={tab.href} aria-current={tab.key === current ? "page" : undefined}>
                    {tab.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <BandEnd frame={frame} />
        </div>
      </header>
      {back && (
        <header className="band band--sub">
          <div className="wrap">
            <a className="act" href={back.href}>
              <Icon of={ChevronLeft} />
              {back.label}
            </a>
            <BandEnd frame={frame} />
          </div>
        </header>
      )}
    </>
  );
}

/** The end of a band: the search and one's own menu. */
function BandEnd({ frame }: { frame: FrameWords }) {
  return (
    <div className="band__end">
      {frame.search && (
        <a className="band__icon" href={frame.search.href} aria-label={frame.search.label}>
          <Icon of={Search} />
        </a>
      )}
      {frame.me && <Me name={frame.meName} me={frame.me} />}
    </div>
  );
}

/** Before sign-in: the name alone. */
export function BareBand({ brand }: { brand: FrameWords["brand"] }) {
  return (
    <header className="band">
      <div className="wrap band__in">
        <Brand {...brand} />
      </div>
    </header>
  );
}

/** The bar under the thumb, on phones and small tablets only. */
export function ThumbBar({ frame, current }: Place) {
  return (
    <nav className="thumb" aria-label={frame.navName}>
      <ul>
        {frame.thumbs.map((link) => (
          <li key={link.key}>
            <a
              className={link.key === "note" ? "thumb__log" : undefined}
              href={link.href}
              aria-current={link.key === current ? "page" : undefined}
            >
              <NavIcon name={link.icon} />
              <span>{link.label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Me({ name, me }: { name: string; me: NonNullable<FrameWords["me"]> }) {
  return (
    <details className="me">
      <summary>
        <Monogram initials={me.initials} />
        <span className="vh">{name}</span>
      </summary>
      <div className="menu">
        <p className="menu__name">{me.name}</p>
        {me.links.map((link) => (
          <a key={link.href} href={link.href}>
            {link.label}
          </a>
        ))}
        {me.extra}
      </div>
    </details>
  );
}
