export const assembly = {};
