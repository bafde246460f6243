/** One hand-drawn line between two parts of a page, instead of boxes. */
export function Furrow() {
  return <hr className="furrow" />;
}
