/** Seats by college, in the order the colleges first come; those without one last. */
export const groupsOf = <S extends { college: string | null }>(
  seats: readonly S[],
): { college: string | null; seats: S[] }[] => {
  const names = [...new Set(seats.map((seat) => seat.college))].sort((a, b) => Number(a === null) - Number(b === null));
  return names.map((college) => ({ college, seats: seats.filter((seat) => seat.college === college) }));
};
