/** The six questions of the board's yearly look at itself: how it works, never how somebody does. */
export const lookQuestions = ["heard", "ready", "time", "done", "shared", "open"] as const;
export type LookQuestion = (typeof lookQuestions)[number];

/** From « pas du tout » to « tout à fait ». */
export const lookAnswers = [1, 2, 3, 4] as const;

/** Under so many answers no detail is shown: one could guess whose they are. */
export const LEAST_ANSWERS = 5;

export type AnswerCount = { question: string; answer: number; count: number };
export type Distribution = { question: LookQuestion; counts: [number, number, number, number] };

/** The distributions of a closed look, one a question in their order; null under five answers. */
export const distributions = (rows: readonly AnswerCount[], people: number): Distribution[] | null => {
  if (people < LEAST_ANSWERS) return null;
  const counted = (question: LookQuestion, answer: number) =>
    rows.find((row) => row.question === question && row.answer === answer)?.count ?? 0;
  return lookQuestions.map((question) => ({
    question,
    counts: [counted(question, 1), counted(question, 2), counted(question, 3), counted(question, 4)],
  }));
};

/** How many rather agree (the two upper answers), and out of how many. */
export const agreement = ([no, ratherNo, ratherYes, yes]: Distribution["counts"]) => ({
  agree: ratherYes + yes,
  all: no + ratherNo + ratherYes + yes,
});

/** The question with the smallest share of agreement, the first of equals: what the board may talk about. */
export const toTalkAbout = (all: readonly Distribution[]): LookQuestion | null => {
  const shares = all.map((one) => {
    const { agree, all: answers } = agreement(one.counts);
    return { question: one.question, share: answers === 0 ? 1 : agree / answers };
  });
  const [least] = [...shares].sort((a, b) => a.share - b.share);
  return least && least.share < 1 ? least.question : null;
};
