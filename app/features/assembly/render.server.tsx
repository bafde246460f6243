import { createHash } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { textsIn } from "../../texts/both.server";
import type { Texts } from "../../texts/make";
import { TextsProvider } from "../../texts/texts";
import fonts from "../../ui/styles/fonts.css?url";
import styles from "../../ui/styles/public.css?url";
import { PublicPage, PublicPart } from "./public-page";
import type { PublicScreen, Rendered, RenderPublic } from "./public-screen";

// Stands in the page where its part goes: the part is rendered once, hashed, then put in its place.
const PLACE = "\u0002";

/**
 * Renders public pages as static HTML: the same screens as everywhere, no framework, no byte that changes from one request
 * to another. Made once by who asks: sentences are set once for a language, not once a page.
 */
export const makeRenderPublic = (): RenderPublic => {
  const kept = new Map<string, Texts>();
  const textsFor = ({ view, asked }: PublicScreen): Texts => {
    const key = JSON.stringify([asked.lang, view?.zone, view?.words]);
    const texts = kept.get(key) ?? textsIn(asked.lang, view?.zone ?? "Europe/Paris", view?.words);
    if (kept.size > 8) kept.clear();
    kept.set(key, texts);
    return texts;
  };
  return (screen) => render(screen, textsFor(screen));
};

const render = (screen: PublicScreen, texts: Texts): Rendered => {
  const part = renderToStaticMarkup(
    <TextsProvider texts={texts}>
      <PublicPart screen={screen} />
    </TextsProvider>,
  );
  const version = createHash("sha256").update(part).digest("base64url").slice(0, 12).replaceAll("-", "_");
  const whole = () => {
    const page = renderToStaticMarkup(
      <TextsProvider texts={texts}>
        <PublicPage screen={screen} version={version} styles={screen.is === "slate" ? [styles, fonts] : [styles]}>
          {PLACE}
        </PublicPage>
      </TextsProvider>,
    );
    return `<!doctype html>${page.replace(PLACE, () => part)}`;
  };
  return { part, version, whole };
};
