import "words:answers";
import { held } from "words:held";
import { RemixBrowser } from "@remix-run/react";
import { startTransition, useLayoutEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { bringShown } from "./later";
import { makeTexts, tongueOf } from "./texts/make";
import { TextsProvider } from "./texts/texts";
import { holdTyped } from "./typed-before";

const putBack = holdTyped();
const { lang, dataset } = document.documentElement;

const TakenOver = () => {
  useLayoutEffect(putBack, []);
  return null;
};

// Each script brought the words it reads, in the page's language alone.
const texts = makeTexts(tongueOf(lang === "en" ? "en" : "fr"), dataset.zone ?? "Europe/Paris", held);

// A page that cannot be taken over stays as it was sent: its links and forms work by themselves.
bringShown(window.__remixRouteModules).then(
  () =>
    startTransition(() => {
      hydrateRoot(
        document,
        <TextsProvider texts={texts}>
          <TakenOver />
          <RemixBrowser />
        </TextsProvider>,
      );
    }),
  () => undefined,
);
