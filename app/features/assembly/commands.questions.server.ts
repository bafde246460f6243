import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Me } from "../../me";
import { actorOf } from "../../pen.server";
import { askForm, questionForm } from "./forms.server";
import { askSubject, questionSubject } from "./queries.server";
import { MOST_WAITING, takesQuestions } from "./scenes";
import { askQuestion, settleQuestion, showQuestion } from "./writes.server";

const sessionOf = (me: Me) => (me.kind === "anonymous" ? me.session : (actorOf(me).id ?? ""));

/** A question from the room, at most 280 signs. Refuses: assembly.questionsClosed, assembly.tooManyQuestions. */
export const ask = command({
  verb: "question.ask",
  form: askForm,
  load: (db, input, ctx) => askSubject(db, input.report, sessionOf(ctx.me)),
  rule: ({ state, mine, waiting }) => {
    if (!takesQuestions(state)) return "assembly.questionsClosed";
    return mine >= MOST_WAITING.session || waiting >= MOST_WAITING.room ? "assembly.tooManyQuestions" : null;
  },
  write: async (pen, report, input) => {
    await askQuestion(pen, report, sessionOf(pen.me), input.text);
    return {};
  },
});

const loadQuestion = (db: Db, input: { id: string }) => questionSubject(db, input.id);

/** Puts a question on the slate and the phones. Refuses: assembly.notYourDesk. */
export const showQuestionToRoom = command({
  verb: "question.show",
  form: questionForm,
  load: loadQuestion,
  write: async (pen, question) => {
    await showQuestion(pen, question);
    return {};
  },
});

/** Refuses: assembly.notYourDesk. */
export const answerQuestion = command({
  verb: "question.answer",
  form: questionForm,
  load: loadQuestion,
  write: async (pen, question) => {
    await settleQuestion(pen, question, "answered");
    return {};
  },
});

/** Refuses: assembly.notYourDesk. */
export const putQuestionAside = command({
  verb: "question.putAside",
  form: questionForm,
  load: loadQuestion,
  write: async (pen, question) => {
    await settleQuestion(pen, question, "putAside");
    return {};
  },
});
