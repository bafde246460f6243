import { useLocation } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";

/**
 * What a page was told once (the answer to a form, a form parked): kept while the page asks its loaders again by itself,
 * which would forget it, and let go on the way to another page or after the next answer.
 */
export const useHeld = <T,>(fresh: T | null | undefined): T | null => {
  const { key } = useLocation();
  const held = useRef<{ told: T; key: string } | null>(null);
  if (fresh) held.current = { told: fresh, key };
  return held.current?.key === key ? held.current.told : null;
};

/**
 * For a form that keeps its fields in state: a key that follows the record until something is typed, so that what comes
 * in by itself is shown but never takes the place of what a person writes. `rest` is for when the fields go away.
 */
export const useBegun = (version: number) => {
  const [touched, setTouched] = useState(false);
  const held = useRef(version);
  if (!touched) held.current = version;
  const touch = useCallback(() => setTouched(true), []);
  const rest = useCallback(() => setTouched(false), []);
  return { version: held.current, touched, touch, rest };
};

/** Takes what was typed before the page woke up: a field kept in state would otherwise be emptied under the hand. */
export const useTypedEarly = (id: string, take: (text: string) => void) => {
  useEffect(() => {
    const field = document.getElementById(id);
    if (field instanceof HTMLTextAreaElement && field.value !== field.defaultValue) take(field.value);
  }, [id, take]);
};
