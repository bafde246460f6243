type Start = { pointerId: number; x: number; y: number };
type Told = { over: (bed: string | null) => void; drop: (bed: string | null) => void };

const EDGE = 72;
const STEP = 14;

/**
 * Carries a row under the pointer from bed to bed, by mouse, pen or finger; the page scrolls near its edges. Loaded when a
 * draft is first worked on; menus and keys do the same. `drop` is told the bed, or null when it was let go elsewhere.
 */
export const carry = (row: HTMLElement, { pointerId, x, y }: Start, told: Told): void => {
  const from = window.scrollY;
  const at = { x, y };
  const bedUnder = (): string | null => {
    const bed = document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>("[data-bed]");
    return bed?.dataset.bed ?? null;
  };
  const place = () => {
    row.style.translate = `${at.x - x}px ${at.y - y + window.scrollY - from}px`;
    told.over(bedUnder());
  };
  const scroll = window.setInterval(() => {
    const step = at.y < EDGE ? -STEP : at.y > window.innerHeight - EDGE ? STEP : 0;
    if (step === 0) return;
    window.scrollBy({ top: step, behavior: "instant" });
    place();
  }, 16);
  const listening = new AbortController();
  const end = (bed: string | null) => {
    window.clearInterval(scroll);
    listening.abort();
    row.classList.remove("is-carried");
    row.style.removeProperty("translate");
    told.drop(bed);
  };
  const mine = (does: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === pointerId) does(event);
  };
  const { signal } = listening;
  const move = mine((event) => {
    at.x = event.clientX;
    at.y = event.clientY;
    place();
  });
  row.classList.add("is-carried");
  window.addEventListener("pointermove", move, { signal });
  window.addEventListener(
    "pointerup",
    mine(() => end(bedUnder())),
    { signal },
  );
  window.addEventListener(
    "pointercancel",
    mine(() => end(null)),
    { signal },
  );
  window.addEventListener("keydown", (event) => event.key === "Escape" && end(null), { signal });
};
