/**
 * Holds what people type or choose while the page is not yet taken over: React 18 writes the first value back over text
 * areas and menus when it hydrates them. Gives the function that puts it back, to call once the page is taken over.
 */
export const holdTyped = (): (() => void) => {
  const typed = new Map<Typing, string>();
  const hold = (field: Typing) => typed.set(field, field.value);
  const heard = ({ target }: Event) => {
    if (isTyping(target)) hold(target);
  };
  for (const field of document.querySelectorAll<Typing>("textarea, select")) if (differs(field)) hold(field);
  document.addEventListener("input", heard, true);
  return () => {
    document.removeEventListener("input", heard, true);
    for (const [field, value] of typed) {
      if (field.value === value || !field.isConnected) continue;
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
};

type Typing = HTMLTextAreaElement | HTMLSelectElement;

const isTyping = (target: EventTarget | null): target is Typing =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

const differs = (field: Typing): boolean =>
  field instanceof HTMLTextAreaElement
    ? field.value !== field.defaultValue
    : [...field.options].some((option) => option.selected !== option.defaultSelected);
