export const association = {};
