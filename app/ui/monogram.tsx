/** Initials in a disc; the name always stands beside it, so the disc is hidden from screen readers. */
export function Monogram({ initials, big }: { initials: string; big?: boolean }) {
  return (
    <span className={big ? "mono mono--big" : "mono"} aria-hidden="true">
      {initials}
    </span>
  );
}
