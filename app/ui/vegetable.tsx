import { drawings, type VegetableName } from "../vegetable-drawings";

export { type VegetableName, vegetables } from "../vegetable-drawings";

/** The silhouette of a pole's vegetable; its carved lines take the colour of the ground (`--d`). */
export function Vegetable({ name, className = "i veg" }: { name: VegetableName; className?: string }) {
  const { body, disc, ellipse, strokes } = drawings[name];
  return (
    <svg
      className={className}
      data-pole={className === "mark" ? name : undefined}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {body && <path d={body} />}
      {disc && <circle cx={disc[0]} cy={disc[1]} r={disc[2]} />}
      {ellipse && <ellipse cx={ellipse[0]} cy={ellipse[1]} rx={ellipse[2]} ry={ellipse[3]} />}
      {strokes.map((stroke) => (
        <path
          key={stroke.d}
          className={stroke.carved ? "veg__carved" : "veg__line"}
          d={stroke.d}
          fill="none"
          strokeWidth={stroke.width}
          strokeLinecap="round"
        />
      ))}
    </svg>
  );
}
