// The one script of the public pages: follows the room, keeps the last scene when the network goes, changes text size.
const root = document.documentElement;
const { body } = document;
const [room, said, lost] = ["salle", "dit", "reseau"].map((id) => document.getElementById(id));
const { flux, perdu, dit } = body.dataset;
const sizes = ["normal", "large", "larger"];
let kept;
try {
  kept = localStorage;
} catch {}

const setSize = (at) => {
  const size = sizes[Math.min(2, Math.max(0, at))];
  root.dataset.size = size;
  kept?.setItem("taille", size);
};
if (body.className === "public" && kept?.taille) setSize(sizes.indexOf(kept.taille));
for (const link of document.querySelectorAll("[data-taille]"))
  link.onclick = (event) => {
    event.preventDefault();
    setSize(sizes.indexOf(root.dataset.size ?? "normal") + Number(link.dataset.taille));
  };

let version = body.dataset.v;
let heard = Date.now();
let tried = 0;
let stream = null;
let asking = false;

const hour = (time) =>
  root.lang === "fr"
    ? `${time.getHours()}\u00a0h\u00a0${String(time.getMinutes()).padStart(2, "0")}`
    : time.toLocaleTimeString("en-GB", { hour: "numeric", minute: "2-digit", hour12: true });
const alive = () => {
  heard = Date.now();
  lost.hidden = true;
};
const away = () => {
  lost.textContent = perdu.replace("{h}", hour(new Date(heard)));
  lost.hidden = false;
};
const show = (html, next) => {
  if (!next || next === version) return;
  version = next;
  const held = room.contains(document.activeElement) && document.activeElement.getAttribute("href");
  const title = () => room.querySelector("h1")?.textContent;
  const before = title();
  room.innerHTML = html;
  if (title() && title() !== before) said.textContent = dit.replace("{t}", title());
  if (held) room.querySelector(`a[href="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
};
const ask = async () => {
  if (asking) return;
  asking = true;
  const since = version;
  try {
    const answer = await fetch(location.href, { cache: "no-cache" });
    if (!answer.ok) throw answer;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    alive();
    // What the stream said meanwhile is newer than a page asked for before.
    if (version === since) show(page.getElementById("salle").innerHTML, page.body.dataset.v);
  } catch {
    away();
  }
  asking = false;
};
const listen = () => {
  tried = Date.now();
  stream?.close();
  stream = new EventSource(`${flux}&v=${version}`);
  stream.onopen = alive;
  stream.addEventListener("vivant", alive);
  stream.onmessage = (event) => {
    alive();
    show(event.data, event.lastEventId.split("-")[1]);
  };
};
const look = () => {
  const quiet = Date.now() - heard;
  if (stream.readyState === 1 && quiet < 40000) return;
  if (quiet > 4000) ask();
  if (Date.now() - tried > 15000) listen();
};

if (flux) {
  listen();
  setInterval(look, 5000);
  addEventListener("offline", away);
  addEventListener("online", () => {
    ask();
    listen();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) ask();
  });
}
