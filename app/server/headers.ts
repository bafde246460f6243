import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { House } from "./house";

/** The headers of every answer; the nonce is the only per-request byte of a public page. */
export const setHeaders = (house: House, request: IncomingMessage, response: ServerResponse): string => {
  const nonce = randomBytes(16).toString("base64url");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=(), usb=()");
  if (house.origin.startsWith("https:")) response.setHeader("Strict-Transport-Security", "max-age=31536000");
  if (!house.development) response.setHeader("Content-Security-Policy", policy(request.url ?? "/", nonce));
  return nonce;
};

const policy = (url: string, nonce: string) =>
  url === "/sw.js"
    ? "default-src 'none'; connect-src 'self'; script-src 'self'"
    : [
        "default-src 'none'",
        `script-src 'self' 'nonce-${nonce}'`,
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
