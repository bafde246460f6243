import { data, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useMemo } from "react";
import { enter } from "./enter.server";
import { defaultWords } from "./features/association/words";
import { DoorPage } from "./features/session/door-page";
import { FocusPlace } from "./focus-place";
import { useFrameWords, useOutsideBrand } from "./frame-words";
import { LinkFollower } from "./link-follower";
import { Live } from "./live";
import { useNonce } from "./nonce";
import { readRoot } from "./root.server";
import type { RootView } from "./root-view";
import { SaidLine } from "./said-line";
import { ScrollPlace } from "./scroll-place";
import type { Texts } from "./texts/make";
import { TextsProvider, useTexts } from "./texts/texts";
import { ButtonLink } from "./ui/button";
import { FrameProvider } from "./ui/frame";
import { OpenOnPrint } from "./ui/open-on-print";
import styles from "./ui/styles/index.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/graine.svg", type: "image/svg+xml" },
  { rel: "manifest", href: "/manifest.webmanifest" },
];

export const meta = () => [{ title: "Terreau" }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "unknown");
  const { view, headers } = await readRoot(ctx, args.request);
  return data(view, { headers });
};

export const Layout = ({ children }: { children: ReactNode }) => {
  const root = useRouteLoaderData<RootView>("root");
  const nonce = useNonce();
  return (
    <html
      lang={root?.lang ?? "fr"}
      data-zone={root?.zone}
      data-theme={root?.theme === "auto" ? undefined : root?.theme}
      data-size={root?.textSize}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <FocusPlace />
        <ScrollPlace nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
};

export default function Root() {
  const t = useTexts();
  const root = useRouteLoaderData<RootView>("root");
  return (
    <TextsProvider texts={useOwnTexts(t, root)}>
      <Framed root={root} />
    </TextsProvider>
  );
}

/** The texts in the association's own words; made anew only when the words change. */
const useOwnTexts = (t: Texts, root: RootView | undefined): Texts => {
  const own = JSON.stringify(root?.words ?? defaultWords);
  return useMemo(() => (own === usual ? t : t.calling(JSON.parse(own))), [t, own]);
};
const usual = JSON.stringify(defaultWords);

const Framed = ({ root }: { root: RootView | undefined }) => {
  const frame = useFrameWords(root);
  return (
    <FrameProvider frame={frame} outside={useOutsideBrand(root)}>
      <SaidLine now={root?.said ?? null} />
      <Outlet />
      <LinkFollower />
      <OpenOnPrint />
      {root?.me ? <Live seq={root.seq} /> : null}
    </FrameProvider>
  );
};

export const ErrorBoundary = () => {
  const t = useTexts();
  const root = useRouteLoaderData<RootView>("root");
  return (
    <TextsProvider texts={useOwnTexts(t, root)}>
      <Broken root={root} />
    </TextsProvider>
  );
};

const Broken = ({ root }: { root: RootView | undefined }) => {
  const t = useTexts();
  const frame = useFrameWords(root);
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const words = status === 404 ? t.common.notFound : status === 403 ? t.common.forbidden : t.common.broken;
  return (
    <FrameProvider frame={frame} outside={useOutsideBrand(root)}>
      <DoorPage title={words.title} lead={words.body} drawing={status === 404 ? "seed" : "wheelbarrow"}>
        <ButtonLink href="/">{t.common.notFound.go}</ButtonLink>
      </DoorPage>
    </FrameProvider>
  );
};
