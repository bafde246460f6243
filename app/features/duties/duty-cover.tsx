import { Check, TriangleAlert, UserRound } from "lucide-react";
import { useTexts } from "../../texts/texts";
import { Icon } from "../../ui/icon";
import type { CoverLine } from "./duty-shown";

const icons = { nobody: TriangleAlert, alone: UserRound, well: Check };

/** Coverage in sentences, before any table: what nobody holds, what one person holds alone, what is well. */
export const DutyCover = ({ lines }: { lines: CoverLine[] }) => {
  const t = useTexts();
  return (
    <ul className="cover">
      {lines.map((line) => (
        <li key={line.key} className={`cover__${line.weight}`}>
          <Icon of={icons[line.weight]} />
          <p>{t.typeset(line.sentence)}</p>
        </li>
      ))}
    </ul>
  );
};
