import { createContext, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);

export const NonceProvider = Nonce.Provider;

/** The nonce of this answer's scripts; the browser does not know it and does not need to. */
export const useNonce = () => useContext(Nonce);
