/** The sprouting seed of the band; the name beside it says the rest. */
export function Brand({ href, name, association }: { href: string; name: string; association: string }) {
  return (
    <a className="brand" href={href}>
      <svg viewBox="0 0 26 34" aria-hidden="true" focusable="false">
        <path className="brand__seed" d="M13 15c5 4 8 8 8 12a8 7 0 01-16 0c0-4 3-8 8-12z" strokeWidth="0" />
        <path className="brand__seed" d="M13 16V9" strokeWidth="2.6" strokeLinecap="round" />
        <path
          className="brand__leaf"
          d="M13 10C13 5 9 1.5 3 1.5 3 7 7 10 13 10zM13 10c0-5 4-8.5 10-8.5C23 7 19 10 13 10z"
        />
      </svg>
      <span>
        <b>{name}</b>
        <span>{association}</span>
      </span>
    </a>
  );
}
