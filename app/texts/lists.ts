export type Lang = "fr" | "en";
/** Forms of a counted word. `many` is French for millions (« un million de voix »); without it `other` is used. */
export type Forms<Form> = { one: Form; other: Form; many?: Form };

/** Lists, plurals and numbers of one language. In French 0 and 1.5 are singular. */
export function countingIn(lang: Lang) {
  const locale = lang === "fr" ? "fr-FR" : "en-GB";
  const rules = new Intl.PluralRules(locale);
  const both = new Intl.ListFormat(locale, { type: "conjunction" });
  const either = new Intl.ListFormat(locale, { type: "disjunction" });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  const plural = <Form>(count: number, forms: Forms<Form>): Form => {
    const category = rules.select(count);
    if (category === "one") return forms.one;
    return category === "many" ? (forms.many ?? forms.other) : forms.other;
  };
  return {
    plural,
    /** « Claire, Karim et Hélène » */
    and: (items: readonly string[]) => both.format(items),
    /** « Claire ou Karim » */
    or: (items: readonly string[]) => either.format(items),
    number: (value: number) => plain.format(value),
    /** A share as a percentage, two decimals at most; no whole gives 0 %. */
    share: (part: number, whole: number) => percent.format(whole === 0 ? 0 : part / whole),
    /** « 3 voix », « 0 présent »: the count and its word. */
    count: (value: number, forms: Forms<string>) => `${plain.format(value)} ${plural(value, forms)}`,
  };
}
