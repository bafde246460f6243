/** Seats by college, in the order the colleges first come; those without one last. */
export const groupsOf = <S extends { college: string | null }>(
  seats: readonly S[],
): { college: string | null; seats: S[] }[] => {
  const names = [...new Set(seats.map((seat) => seat.college))].sort((a, b) => Number(a === null) - Number(b === null));
  return names.map((college) => ({ college, seats: seats.filter((seat) => seat.college === college) }));
};

/** Seats of one organisation side by side, where its first one stands; a seat without one stands alone. */
export const sideBySide = <S extends { organisation: string | null }>(seats: readonly S[]): S[][] =>
  seats.flatMap((seat, index) => {
    const { organisation } = seat;
    if (organisation === null) return [[seat]];
    const first = seats.findIndex((other) => other.organisation === organisation) === index;
    return first ? [seats.filter((other) => other.organisation === organisation)] : [];
  });
