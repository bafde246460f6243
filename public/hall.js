// The one script of the public pages: follows the room, keeps the last scene when the network goes, changes text size.
(() => {
  const root = document.documentElement;
  const { body } = document;
  const room = document.getElementById("salle");
  const said = document.getElementById("dit");
  const lost = document.getElementById("reseau");
  const sizes = ["normal", "large", "larger"];

  const sizeNow = () => Math.max(0, sizes.indexOf(root.dataset.size));
  const setSize = (at) => {
    const size = sizes[Math.min(2, Math.max(0, at))];
    if (size === "normal") delete root.dataset.size;
    else root.dataset.size = size;
    try {
      localStorage.setItem("taille", size);
    } catch {}
  };
  try {
    const kept = sizes.indexOf(localStorage.getItem("taille"));
    if (kept > 0 && body.className === "public") setSize(kept);
  } catch {}
  for (const link of document.querySelectorAll("[data-taille]"))
    link.addEventListener("click", (event) => {
      event.preventDefault();
      setSize(sizeNow() + Number(link.dataset.taille));
    });

  const { flux, perdu, dit } = body.dataset;
  if (!flux || !room) return;
  let version = body.dataset.v;
  let heard = Date.now();
  let tried = 0;
  let stream = null;
  let asking = false;

  const hour = (at) => {
    const time = new Date(at);
    const minutes = String(time.getMinutes()).padStart(2, "0");
    return root.lang === "fr"
      ? `${time.getHours()}\u00a0h\u00a0${minutes}`
      : time.toLocaleTimeString("en-GB", { hour: "numeric", minute: "2-digit", hour12: true });
  };
  const alive = () => {
    heard = Date.now();
    lost.hidden = true;
  };
  const away = () => {
    lost.textContent = perdu.replace("{h}", hour(heard));
    lost.hidden = false;
  };
  const show = (html, next) => {
    if (!next || next === version) return;
    version = next;
    const held = document.activeElement?.getAttribute("href");
    const inside = held && room.contains(document.activeElement);
    const before = room.querySelector("h1")?.textContent;
    room.innerHTML = html;
    const title = room.querySelector("h1")?.textContent;
    if (title && title !== before) said.textContent = dit.replace("{t}", title);
    if (inside) room.querySelector(`a[href="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
  };
  const ask = () => {
    if (asking) return;
    asking = true;
    fetch(location.href, { cache: "no-cache" })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject()))
      .then((html) => {
        const page = new DOMParser().parseFromString(html, "text/html");
        alive();
        show(page.getElementById("salle").innerHTML, page.body.dataset.v);
      })
      .catch(away)
      .finally(() => {
        asking = false;
      });
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
    if (stream?.readyState === 1 && quiet < 40000) return;
    if (quiet > 4000) ask();
    if (Date.now() - tried > 15000) listen();
  };

  listen();
  setInterval(look, 5000);
  addEventListener("offline", away);
  addEventListener("online", () => {
    ask();
    listen();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) {
      ask();
      look();
    }
  });
})();
