export type VoteSide = "for" | "against" | "abstain";

/** Disc, square, diamond: kept for votes and opinions, always beside their word. */
export function VoteShape({ side }: { side: VoteSide }) {
  return (
    <svg className="vote-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {side === "for" && (
        <>
          <circle cx="12" cy="12" r="9" fill="currentColor" />
          <path className="veg__carved" d="M7.5 12.5l3.2 3.2 6-6.7" />
        </>
      )}
      {side === "against" && (
        <>
          <path d="M4 4h16v16H4z" fill="currentColor" />
          <path className="veg__carved" d="M8.5 8.5l7 7M15.5 8.5l-7 7" />
        </>
      )}
      {side === "abstain" && <path d="M12 2.5L21.5 12 12 21.5 2.5 12zM8.5 12h7" />}
    </svg>
  );
}
