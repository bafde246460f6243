import { V7Generator } from "uuidv7";

/** Makes uuidv7 ids from the clock that is handed in, in order within a millisecond. */
export const makeIds = (): ((at: Date) => string) => {
  const generator = new V7Generator();
  return (at) => generator.generateOrResetCore(at.getTime(), 10_000).toString();
};
