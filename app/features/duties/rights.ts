export const duties = {};
