import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { wordsByPage } from "./packaging/words/plugin.ts";
import options from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Packages that stay on the server: never bundled, never pre-bundled for a browser. */
const serverOnly = [
  "@myriaddreamin/typst-ts-node-compiler",
  "@node-rs/argon2",
  "better-sqlite3",
  "esbuild",
  "file-type",
  "kysely",
  "lucia",
  "mdx-bundler",
  "nodemailer",
  "pg",
  "sharp",
];

const version = (major: number, minor = 0) => (major << 16) | (minor << 8);

export default defineConfig({
  plugins: [remix(options), wordsByPage(import.meta.dirname)],
  build: {
    target: ["chrome109", "firefox115", "safari15.6"],
    cssTarget: ["chrome109", "firefox115", "safari15.6"],
    cssMinify: "lightningcss",
    // The content policy lets no stylesheet carry a font or a picture as data.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  css: {
    transformer: "lightningcss",
    lightningcss: {
      targets: { chrome: version(109), edge: version(109), firefox: version(115), safari: version(15, 6) },
    },
  },
  ssr: { external: serverOnly },
  optimizeDeps: { exclude: serverOnly },
});
