export const fr = {
  reasons: { whyRequired: "Dites en une phrase pourquoi cette promesse est abandonnée." },
  said: {},
  journal: {},
};
