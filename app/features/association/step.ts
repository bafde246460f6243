/** A literal table of states: for each state, the events it accepts and where each leads. What is absent is refused. */
export type Table<State extends string, Event extends string> = Record<State, Partial<Record<Event, State>>>;

/** Where an event leads from a state, or null when the table has no such path. */
export function step<State extends string, Event extends string>(
  table: Table<State, Event>,
  state: State,
  event: Event,
): State | null {
  return table[state][event] ?? null;
}

/** A final state accepts no event. */
export function isFinal<State extends string, Event extends string>(table: Table<State, Event>, state: State): boolean {
  return Object.keys(table[state]).length === 0;
}
