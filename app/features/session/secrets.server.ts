import { randomBytes, randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

// argon2id, 19 MiB, two passes: about 25 ms in the thread pool.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The stored form of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

// The hash of nothing anybody knows, at the same cost.
const NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$QzQmSpnqxFMyehe/o6939Q$yxuoPxk0McrOm5UX4w45V43Yqr0sLjmDaZNoG2kaMBk";

/** Whether the password is right; as long when there is none to compare with, so that time tells nothing. */
export const passwordMatches = async (stored: string | null, password: string): Promise<boolean> => {
  const right = await verify(stored ?? NOBODY, password);
  return right && stored !== null;
};

/** A token for a link: 256 bits, never kept but as its hash. */
export const newToken = (): string => randomBytes(32).toString("base64url");

// Without letters and figures that look alike on paper.
const SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

/** A code to copy from paper, 12 signs in three groups (58 bits): « K7QM-4TZX-9HDA ». */
export const newCode = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join("")).join("-");

/** A code as it is hashed: capitals, without what people add between groups. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, "");

/** A code as it is read on paper, in groups of four signs. */
export const shownCode = (typed: string): string => (plainCode(typed).match(/.{1,4}/g) ?? []).join("-");
