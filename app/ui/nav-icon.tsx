export type NavIconName = "home" | "meetings" | "note" | "poles" | "more";

const paths: Record<NavIconName, string> = {
  home: "M4 20V10l8-6 8 6v10zM9 20v-6h6v6",
  meetings: "M3 11h18M6 11v8M18 11v8M8 4a2 2 0 110 4 2 2 0 010-4zM16 4a2 2 0 110 4 2 2 0 010-4z",
  note: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  poles: "M6 3h12v12l-6 6-6-6zM12 6.8a1.2 1.2 0 110 2.4 1.2 1.2 0 010-2.4z",
  more: "M5 10.9a1.1 1.1 0 110 2.2 1.1 1.1 0 010-2.2zM12 10.9a1.1 1.1 0 110 2.2 1.1 1.1 0 010-2.2zM19 10.9a1.1 1.1 0 110 2.2 1.1 1.1 0 010-2.2z",
};

/** The five marks of the thumb bar, drawn for this product: house, table, pencil, planting label, dots. */
export function NavIcon({ name }: { name: NavIconName }) {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
