export const renewal = {};
