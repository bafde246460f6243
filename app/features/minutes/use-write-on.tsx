import { useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";

const wroteOn = ["item.line", "item.action", "sitting.item", "vote.decide", "vote.count"];

/** After a line, an action, a decision or the next point, the hand is already where the next line is written. */
export function useWriteOn() {
  const { state, formData } = useNavigation();
  const sent = useRef(false);
  useEffect(() => {
    if (state !== "idle") {
      sent.current ||= wroteOn.includes(String(formData?.get("intent") ?? ""));
      return;
    }
    if (!sent.current) return;
    sent.current = false;
    const timer = setTimeout(() => {
      const writes = document.activeElement?.matches("input, textarea, select");
      if (!writes) document.querySelector<HTMLElement>("#ecrire-texte")?.focus();
    }, 60);
    return () => clearTimeout(timer);
  }, [state, formData]);
}
