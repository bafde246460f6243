import { RemixBrowser } from "@remix-run/react";
import { startTransition, useLayoutEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { makeTexts } from "./texts/make";
import { TextsProvider } from "./texts/texts";
import { holdTyped } from "./typed-before";

const putBack = holdTyped();
const { lang, dataset } = document.documentElement;

// Only the active language is fetched: one chunk each.
const pack = lang === "en" ? import("./texts/en").then((it) => it.en) : import("./texts/fr").then((it) => it.fr);

const TakenOver = () => {
  useLayoutEffect(putBack, []);
  return null;
};

pack.then((it) => {
  const texts = makeTexts(lang === "en" ? "en" : "fr", dataset.zone ?? "Europe/Paris", it);
  startTransition(() => {
    hydrateRoot(
      document,
      <TextsProvider texts={texts}>
        <TakenOver />
        <RemixBrowser />
      </TextsProvider>,
    );
  });
});
