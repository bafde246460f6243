// Keeps one page for use without network: where one logs an action. Forms are never kept here, only its shell.
const name = "terreau-shell-1";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  const old = caches.keys().then((all) => Promise.all(all.filter((one) => one !== name).map((one) => caches.delete(one))));
  event.waitUntil(Promise.all([old, self.clients.claim()]));
});

// The page says what it is made of; what it no longer uses leaves.
self.addEventListener("message", (event) => {
  const wanted = event.data?.keep;
  if (!Array.isArray(wanted)) return;
  event.waitUntil(keep(wanted));
});

const keep = async (wanted) => {
  const cache = await caches.open(name);
  for (const path of wanted) {
    if (path !== "/noter" && (await cache.match(path))) continue;
    const answer = await fetch(path, { credentials: "same-origin" }).catch(() => null);
    if (answer?.ok && !answer.redirected) await cache.put(path, answer);
  }
  for (const request of await cache.keys()) {
    if (!wanted.includes(new URL(request.url).pathname)) await cache.delete(request);
  }
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  // Leaving, or becoming somebody else, takes the kept page away from this device.
  if (request.method === "POST" && (url.pathname === "/sortir" || url.pathname.startsWith("/visite"))) {
    event.waitUntil(caches.delete(name));
    return;
  }
  if (request.method !== "GET") return;
  if (request.mode === "navigate" && (url.pathname === "/noter" || url.pathname === "/")) {
    event.respondWith(fetch(request).catch(() => keptPage(url)));
  } else if (url.pathname.startsWith("/assets/")) {
    event.respondWith(caches.match(request, { cacheName: name }).then((found) => found ?? fetch(request)));
  }
});

const keptPage = async (url) => {
  if (url.pathname === "/") return Response.redirect("/noter", 302);
  return (await caches.match("/noter", { cacheName: name })) ?? Response.error();
};
