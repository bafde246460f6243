export const fr = {
  reasons: {},
  said: {},
  journal: {},
};
