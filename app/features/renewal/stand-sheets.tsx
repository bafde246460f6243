import { FileDown } from "lucide-react";
import { useTexts } from "../../texts/texts";
import { ActLink } from "../../ui/button";
import type { VegetableName } from "../../ui/vegetable";
import { type StandSize, standSizes } from "./stand";

/** The three formats as small pictures of themselves, each with its two languages. */
export const StandSheets = ({ poles }: { poles: VegetableName[] }) => {
  const { kit } = useTexts().renewal;
  return (
    <ul className="stand-sheets">
      {standSizes.map((size) => (
        <li key={size} className="card">
          <Thumb size={size} poles={poles} />
          <div>
            <h3>{kit.sheets[size]}</h3>
            <p className="soft">{kit.uses[size]}</p>
            {(["fr", "en"] as const).map((lang) => (
              <p key={lang}>
                <ActLink icon={FileDown} href={`/stand/${size}-${lang}.pdf`} hrefLang={lang}>
                  {kit.language[lang]}
                  <span className="vh">, {kit.sheets[size]}</span>
                </ActLink>
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
};

const widths: Record<StandSize, number> = { a5: 52, a4: 68, a3: 84 };

const Thumb = ({ size, poles }: { size: StandSize; poles: VegetableName[] }) => (
  <svg className="stand-thumb" viewBox="0 0 84 119" width={widths[size]} aria-hidden="true" focusable="false">
    <path className="stand-thumb__paper" d="M0 0h84v119H0z" />
    <path className="stand-thumb__band" d="M5 5h74v19l-37 5-37-5z" />
    <path className="stand-thumb__line" d="M11 12h36M11 18h26M5 36h34M45 36h34M5 41h28M45 41h28" />
    {poles.slice(0, 6).map((pole, n) => (
      <g key={pole} data-pole={pole}>
        <path className="stand-thumb__tag" d={`M${n % 2 ? 45 : 5} ${48 + Math.floor(n / 2) * 12}h20l4 4-4 4h-20z`} />
      </g>
    ))}
    <path className="stand-thumb__next" d="M5 87h74v24a3 3 0 01-3 3H8a3 3 0 01-3-3z" />
    <path className="stand-thumb__code" d="M57 91h18v18H57z" />
  </svg>
);
