/** The five doors of the tour: whom one becomes, the drawing on the label, where it opens and where each step leads. */
export const doorIds = ["poles", "pairing", "board", "newcomer", "assembly"] as const;
export type DoorId = (typeof doorIds)[number];

export type Door = {
  id: DoorId;
  /** Slug of the person one becomes. */
  as: string;
  drawing: "wheelbarrow" | "hands" | "table" | "sprout" | "crate";
  minutes: number;
  opens: string;
  links: string[];
};

/** Records of the garden that doors lead to; null where it holds none any more. */
export type Places = {
  pairing: string | null;
  board: string | null;
  boardStatus: string | null;
  sealed: string | null;
};

/** The doors with their addresses; one whose record is gone leads to the list it would stand in. */
export const doorsTo = ({ pairing, board, boardStatus, sealed }: Places): Door[] => {
  const pair = pairing ? `/binomes/${pairing}` : "/binomes";
  const meeting = board ? `/reunions/${board}` : "/reunions";
  const of = (page: string) => (board ? `${meeting}/${page}` : meeting);
  const minutes = sealed ? `/reunions/${sealed}/proces-verbal` : "/reunions";
  const duties = "/des-fonctions-aux-poles";
  return [
    {
      ...{ id: "poles", as: "helene-marchetti", drawing: "wheelbarrow", minutes: 5, opens: duties },
      links: [duties, "/qui-tient-quoi?par=attribution#file", "/poles", "/mandats"],
    },
    {
      ...{ id: "pairing", as: "thierry-kervella", drawing: "hands", minutes: 5, opens: pair },
      links: [pair, pair, pair, "/binomes"],
    },
    {
      ...{ id: "board", as: "helene-marchetti", drawing: "table", minutes: 5 },
      opens: boardStatus === "preparing" ? of("preparer") : boardStatus === "open" ? of("seance") : meeting,
      links: [of("preparer"), of("convocation"), of("seance"), of("proces-verbal"), minutes],
    },
    {
      ...{ id: "newcomer", as: "amelie-rousset", drawing: "sprout", minutes: 5, opens: "/" },
      links: ["/", "/bienvenue", "/noter", "/propositions"],
    },
    {
      ...{ id: "assembly", as: "suzanne-okemba", drawing: "crate", minutes: 5, opens: "/visite/salle" },
      links: ["/visite/salle", "/visite/salle", "/visite/salle", "/visite/salle"],
    },
  ];
};
