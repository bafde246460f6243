import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { makeTexts } from "./texts/make";
import { TextsProvider } from "./texts/texts";

const { lang, dataset } = document.documentElement;

// Only the active language is fetched: one chunk each.
const pack = lang === "en" ? import("./texts/en").then((it) => it.en) : import("./texts/fr").then((it) => it.fr);

pack.then((it) => {
  const texts = makeTexts(lang === "en" ? "en" : "fr", dataset.zone ?? "Europe/Paris", it);
  startTransition(() => {
    hydrateRoot(
      document,
      <TextsProvider texts={texts}>
        <RemixBrowser />
      </TextsProvider>,
    );
  });
});
