import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerTo } from "../../../command.server";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Page } from "../../../ui/page";
import { goToScene, openLiveReport } from "../../assembly/commands.server";
import { reportBy, subjectOf } from "../../assembly/queries.server";
import { fillRoom } from "../commands.crowd.server";
import styles from "../visit.css?url";
import { hallOf } from "../visit.server";
import { HallDesk } from "../visit-desk";
import { HallFrames } from "../visit-frames";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, lang, zone, words } = await enter(args, "visitHall");
  const hall = await hallOf(db);
  const report = hall && (await reportBy(db, "id", hall.id));
  const mine = report ? may(me, "liveReport.open", subjectOf(report)) === null : false;
  return { title: textsIn(lang, zone, words).home.visit.hall.title, hall, mine };
};

/** The desk’s own commands, and the tour’s crowd. */
export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "visitHall");
  const typed = await readForm(args.request);
  if (typed.intent === "crowd") {
    await fillRoom(ctx);
    return redirect("/visite/salle", { status: 303 });
  }
  const chosen = [openLiveReport, goToScene].find((one) => one.verb === typed.intent);
  if (!chosen) throw new Response(null, { status: 400 });
  return answerTo(ctx, chosen, typed, new URL(args.request.url));
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function VisitHall() {
  const t = useTexts();
  const words = t.home.visit.hall;
  const { hall, mine } = useLoaderData<typeof loader>();
  return (
    <Page
      title={words.title}
      lead={hall ? words.lead : words.notYet}
      width="wide"
      className="visit-hall"
      crumbs={[{ href: "/visite", label: words.back }]}
    >
      {hall ? (
        <>
          <HallDesk hall={hall} mine={mine} />
          <HallFrames token={hall.token} />
        </>
      ) : (
        <ButtonLink href="/visite">{words.back}</ButtonLink>
      )}
    </Page>
  );
}
