import { createHash } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { textsIn } from "../../texts/both.server";
import { TextsProvider } from "../../texts/texts";
import fonts from "../../ui/styles/fonts.css?url";
import styles from "../../ui/styles/public.css?url";
import { PublicPage, PublicPart } from "./public-page";
import type { PublicScreen, Rendered } from "./public-screen";

// Stands in the page where its part goes: the part is rendered once, hashed, then put in its place.
const PLACE = "\u0002";

/** A public page as static HTML: the same screens as everywhere, no framework, no byte that changes from one request to another. */
export const renderPublic = (screen: PublicScreen): Rendered => {
  const { view, asked } = screen;
  const texts = textsIn(asked.lang, view?.zone ?? "Europe/Paris", view?.words);
  const part = renderToStaticMarkup(
    <TextsProvider texts={texts}>
      <PublicPart screen={screen} />
    </TextsProvider>,
  );
  const version = createHash("sha256").update(part).digest("base64url").slice(0, 12).replaceAll("-", "_");
  const page = renderToStaticMarkup(
    <TextsProvider texts={texts}>
      <PublicPage screen={screen} version={version} styles={screen.is === "slate" ? [fonts, styles] : [styles]}>
        {PLACE}
      </PublicPage>
    </TextsProvider>,
  );
  return { html: `<!doctype html>${page.replace(PLACE, () => part)}`, part, version };
};
