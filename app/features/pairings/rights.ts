export const pairings = {};
