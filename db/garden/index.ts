/** Makes the example garden in a new file; answers a sentence. */
export const makeGarden = async (_file: string, _options: { lang: "fr" | "en"; today?: string }): Promise<string> => {
  throw new Error("The example garden is not planted yet.");
};
