export const poles = {};
