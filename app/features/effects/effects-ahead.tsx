import { useTexts } from "../../texts/texts";

/** « Si la décision est adoptée : … », as plain sentences. */
export const EffectsAhead = ({ effects }: { effects: readonly string[] }) => {
  const { ifAdopted } = useTexts().effects.ahead;
  if (effects.length === 0) return null;
  return (
    <section className="stack-s" aria-label={ifAdopted}>
      <p>
        <b>{ifAdopted}</b>
      </p>
      <ul>
        {effects.map((said, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences that do not move here
          <li key={index}>{said}</li>
        ))}
      </ul>
    </section>
  );
};
