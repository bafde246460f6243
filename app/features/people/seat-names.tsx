import { useTexts } from "../../texts/texts";
import type { BoardView } from "./board-view.server";

export type Board = BoardView;
export type Seat = Board["seats"][number];

/** The name of a body: its own, else the association's word for it. */
export const useBodyName = () => {
  const { words } = useTexts();
  return (body: { name: string | null }) => body.name ?? words.board.One;
};

export const useSeatName = () => {
  const { mandatesPage } = useTexts().people;
  return (seat: Pick<Seat, "label" | "rank">) => seat.label ?? mandatesPage.seat(seat.rank);
};

/** The article a rule cites, as a sentence takes it. */
export const articleIn = (cite: { article: string } | null): string | null => cite?.article ?? null;
