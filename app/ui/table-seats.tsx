import type { ReactNode } from "react";
import { type Place, seatPlan } from "./table-plan";

export type SeatState = "here" | "proxy" | "unanswered" | "absent";

type TableSeatsProps = {
  /** one state per place, 1 to 40, in the order they should be read round the table */
  seats: SeatState[];
  /** what the drawing says, in words: it is never shown without them */
  sentence: ReactNode;
  /** sentence under the table instead of beside it */
  tall?: boolean;
};

/** Places round a table: full is here, half a proxy, dotted no answer, crossed absent. */
export function TableSeats({ seats, sentence, tall }: TableSeatsProps) {
  const plan = seatPlan(seats.length);
  const width = Math.min(plan.width * (tall ? 1.02 : 0.84), 280);
  return (
    <div className={tall ? "seats-figure seats-figure--tall" : "seats-figure"}>
      <svg
        className="seats"
        width={width}
        viewBox={`0 0 ${plan.width} ${plan.height}`}
        aria-hidden="true"
        focusable="false"
      >
        <rect {...plan.table} rx={Math.min(21, plan.table.height / 2)} />
        {plan.places.map((place, index) => (
          <Seat key={`${place.x} ${place.y}`} place={place} state={seats[index] ?? "unanswered"} />
        ))}
      </svg>
      <p>{sentence}</p>
    </div>
  );
}

function Seat({ place: { x, y }, state }: { place: Place; state: SeatState }) {
  const dotted = state === "unanswered" || state === "absent";
  return (
    <>
      <circle cx={x} cy={y} r={11} className={state === "here" ? "full" : dotted ? "dotted" : undefined} />
      {state === "proxy" && <path className="half" d={`M${x} ${y - 11}a11 11 0 010 22z`} />}
      {state === "absent" && <path d={`M${x - 5} ${y - 5}l10 10m0-10l-10 10`} />}
    </>
  );
}
