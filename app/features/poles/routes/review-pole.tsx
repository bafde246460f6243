import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { Facts } from "../../../ui/list";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { PoleTag } from "../../../ui/tag";
import { seenBy } from "../../actions/queries.server";
import { addMonths } from "../../association/calendar";
import { decisionsOfPole } from "../../decisions/queries.server";
import { reviewsOf } from "../care-queries.server";
import { reviewPoleCommand } from "../commands.care.server";
import { peopleOn, poleBySlug } from "../queries.server";
import { ReviewFields } from "../review-fields";
import { seasonsOf } from "../season.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "reviewPole");
  const pole = await poleBySlug(db, args.params.slug ?? "");
  if (!pole || pole.closedOn !== null) throw new Response(null, { status: 404 });
  if (may(me, "pole.review", { poleId: pole.id })) throw new Response(null, { status: 403 });
  const [last] = await reviewsOf(db, pole.id);
  const since = last?.reviewedOn ?? [pole.openedOn, addMonths(today, -12)].sort().at(-1) ?? today;
  const decided = await decisionsOfPole(db, me, pole.id);
  return {
    title: textsIn(lang, zone, words).poles.review.pageTitle(pole.name),
    pole,
    since,
    year: {
      people: (await peopleOn(db, [pole.id], today)).length,
      actions: (await seasonsOf(db, seenBy(me), since)).get(pole.id)?.done ?? 0,
      decisions: decided.filter((one) => one.decidedOn >= since).length,
    },
    nextOn: addMonths(today, 12),
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "reviewPole", [reviewPoleCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function ReviewPole() {
  const t = useTexts();
  const { pole, since, year, nextOn } = useLoaderData<typeof loader>();
  const words = t.poles.review;
  const href = `/poles/${pole.slug}`;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      current="poles"
      width="read"
      crumbs={[
        { href: "/poles", label: t.words.pole.Many },
        { href, label: t.typeset(pole.name) },
      ]}
    >
      <Section id="annee" title={words.facts}>
        <p>
          <PoleTag vegetable={pole.vegetable} name={t.typeset(pole.name)} href={href} />
        </p>
        <p>{t.typeset(pole.remit)}</p>
        <Facts
          facts={[
            {
              label: words.since(t.dates.date(since)),
              value: [words.people(year.people), words.actions(year.actions), words.decisions(year.decisions)].join(
                ", ",
              ),
            },
          ]}
          stack
        />
      </Section>
      <CommandForm
        verb="pole.review"
        hidden={{ pole: pole.id, version: pole.version }}
        className="form"
        labels={{ keeps: words.keeps, changes: words.changes, usedCents: words.used, nextOn: words.nextOn }}
      >
        <ReviewFields nextOn={nextOn} envelope={pole.envelopeCents !== null} />
        <div className="row">
          <Button variant="fill">{words.save}</Button>
          <ButtonLink variant="quiet" href={href}>
            {t.common.cancel}
          </ButtonLink>
        </div>
      </CommandForm>
    </Page>
  );
}
