import type { ReactNode } from "react";
import { Vegetable, type VegetableName } from "./vegetable";

type PoleFace = { vegetable: VegetableName; name: ReactNode };

/** A pole as a planting label: name, colour and vegetable together; a link when it has an address. */
export function PoleTag({ vegetable, name, href, closed }: PoleFace & { href?: string; closed?: boolean }) {
  const inside = (
    <>
      <Vegetable name={vegetable} />
      {name}
    </>
  );
  const className = closed ? "tag is-closed" : "tag";
  return href ? (
    <a className={className} data-pole={vegetable} href={href}>
      {inside}
    </a>
  ) : (
    <span className={className} data-pole={vegetable}>
      {inside}
    </span>
  );
}

/** The big label standing in the bed, or (`top`) lying under the band as the header of the pole's page. */
export function PoleStake({
  vegetable,
  name,
  remit,
  href,
  top,
}: PoleFace & { remit?: ReactNode; href?: string; top?: boolean }) {
  const Heading = top ? "h1" : "h2";
  const inside = (
    <>
      <Vegetable name={vegetable} />
      <Heading>{name}</Heading>
      {remit && <p>{remit}</p>}
    </>
  );
  const className = top ? "stake stake--top" : "stake";
  return href ? (
    <a className={className} data-pole={vegetable} href={href}>
      {inside}
    </a>
  ) : (
    <div className={className} data-pole={vegetable}>
      {inside}
    </div>
  );
}

/** The small marker of a pole, before its name in a running line, a chip or a chart. */
export function PoleMark({ vegetable }: { vegetable: VegetableName }) {
  return <Vegetable name={vegetable} className="mark" />;
}
