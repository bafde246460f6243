import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { House } from "./house";

/** The headers of every answer; the nonce is their only byte that changes. */
export const setHeaders = (house: House, request: IncomingMessage, response: ServerResponse): string => {
  const nonce = randomBytes(16).toString("base64url");
  for (const [name, value] of securityHeaders(house, request.url ?? "/", nonce)) response.setHeader(name, value);
  return nonce;
};

/** Without a nonce: for pages that hold no script of their own, so that all their bytes are constant. */
export const securityHeaders = (house: House, url: string, nonce: string | null): [name: string, value: string][] => [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Permissions-Policy", "geolocation=(), microphone=(), payment=(), usb=()"],
  ...(house.origin.startsWith("https:") ? [strict] : []),
  ...(house.development ? [] : [["Content-Security-Policy", policy(url, nonce)] satisfies [string, string]]),
];

const strict: [string, string] = ["Strict-Transport-Security", "max-age=31536000"];

const policy = (url: string, nonce: string | null) =>
  url === "/sw.js"
    ? "default-src 'none'; connect-src 'self'; script-src 'self'"
    : [
        "default-src 'none'",
        nonce ? `script-src 'self' 'nonce-${nonce}'` : "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "media-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        // The demo's fifth door shows the slate and two phones side by side, all from this very site.
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        `frame-ancestors ${url.startsWith("/bilan/") ? "'self'" : "'none'"}`,
      ].join("; ");

/** True when a mutation does not come from our own pages: refused before anything is read. */
export const comesFromElsewhere = (house: House, request: IncomingMessage): boolean => {
  if (request.method === "GET" || request.method === "HEAD") return false;
  const site = request.headers["sec-fetch-site"];
  return site ? site !== "same-origin" : request.headers.origin !== house.origin;
};
