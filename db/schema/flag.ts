/** A boolean as both engines keep it. */
export type Flag = 0 | 1;

export const flag = (value: unknown): Flag => (value ? 1 : 0);
