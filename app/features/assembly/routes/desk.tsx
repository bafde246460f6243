import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerTo } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { readDesk, showPhoto, withdrawPhoto } from "../commands.photo.server";
import { answerQuestion, putQuestionAside, showQuestionToRoom } from "../commands.questions.server";
import {
  addTextScene,
  editSceneWords,
  giveSceneTo,
  hideScene,
  moveSceneStep,
  showSceneAgain,
} from "../commands.scenes.server";
import { freezeLiveReport, goToScene, openLiveReport, prepareLiveReport, writeSinceAssembly } from "../commands.server";
import { deskOf, mayOpenDesk, presentersOf } from "../desk.server";
import { DeskPage, NoReportYet } from "../desk-page";
import { assemblyBy, reportBy } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words, demo, origin } = await enter(args, "desk");
  const meeting = await assemblyBy(db, args.params.id ?? "");
  if (!meeting) throw new Response(null, { status: 404 });
  const { title } = textsIn(lang, zone, words).assembly.desk;
  const report = await reportBy(db, "meetingId", meeting.meetingId);
  if (!report) {
    const forbidden = may(me, "liveReport.prepare", meeting);
    if (forbidden) throw new Response(null, { status: 403 });
    return { title, zone, meeting, desk: null, people: [], alone: false };
  }
  const desk = await deskOf(db, me, report, today);
  if (!mayOpenDesk(desk, me)) throw new Response(null, { status: 403 });
  // Served to this machine only: the phones of a room would not find it.
  const alone = !demo && ["localhost", "127.0.0.1", "[::1]"].includes(new URL(origin).hostname);
  return { title, zone, meeting, desk, people: await presentersOf(db, today), alone };
};

export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "desk");
  const asked = await readDesk(args.request, [
    prepareLiveReport,
    openLiveReport,
    goToScene,
    freezeLiveReport,
    writeSinceAssembly,
    addTextScene,
    editSceneWords,
    hideScene,
    showSceneAgain,
    moveSceneStep,
    giveSceneTo,
    showQuestionToRoom,
    answerQuestion,
    putQuestionAside,
    showPhoto,
    withdrawPhoto,
  ]);
  return answerTo(ctx, asked.command, asked.typed, new URL(args.request.url));
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Desk() {
  const { meeting, desk, people, zone, alone } = useLoaderData<typeof loader>();
  return desk ? (
    <DeskPage meeting={meeting} desk={desk} people={people} zone={zone} alone={alone} />
  ) : (
    <NoReportYet meeting={meeting} />
  );
}
