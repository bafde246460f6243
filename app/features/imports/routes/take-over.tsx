import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { Seeds } from "../../../ui/seeds";
import { Stem } from "../../../ui/stem";
import { slugs, takeOverKinds } from "../kinds";
import { thereAlready } from "../there.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, today, lang, zone, words } = await enter(args, "takeOver");
  return { title: textsIn(lang, zone, words).imports.takeOver.title, there: await thereAlready(db, today) };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];

/** The five steps as seeds, what is there already beside each; the first still empty is the next thing. */
export default function TakeOver() {
  const t = useTexts();
  const { takeOver, kinds, page } = t.imports;
  const { there } = useLoaderData<typeof loader>();
  const now = takeOverKinds.find((kind) => there[kind] === 0) ?? null;
  const grown = takeOverKinds.filter((kind) => there[kind] > 0).length;
  const note = (kind: (typeof takeOverKinds)[number]) =>
    there[kind] > 0 ? takeOver.there(kinds[kind].unit(there[kind])) : takeOver.nothing;
  return (
    <Page
      title={takeOver.title}
      lead={takeOver.lead}
      current="more"
      width="read"
      crumbs={[{ href: "/imports", label: page.title }]}
    >
      <div className="stack-l">
        <Seeds
          counts={{ grown, sow: takeOverKinds.length - grown }}
          words={takeOver.progress(grown, takeOverKinds.length)}
        />
        {now ? null : (
          <NextThing
            title={takeOver.allDone}
            actions={
              <ButtonLink variant="fill" href="/">
                {takeOver.home}
              </ButtonLink>
            }
          >
            <p>{takeOver.allDoneText}</p>
          </NextThing>
        )}
        <Section id="etapes" title={page.startTitle}>
          <Stem
            nodes={takeOverKinds.map((kind, index) => ({
              id: kind,
              state: there[kind] > 0 ? "grown" : kind === now ? "sprouting" : "sow",
              what: takeOver.steps[kind].title,
              href: `/reprendre/${slugs[kind]}`,
              note: note(kind),
              here:
                kind === now ? (
                  <NextThing
                    kicker={takeOver.kicker(index + 1, takeOverKinds.length)}
                    title={takeOver.steps[kind].title}
                    actions={
                      <ButtonLink variant="fill" href={`/reprendre/${slugs[kind]}`}>
                        {takeOver.steps[kind].go}
                      </ButtonLink>
                    }
                  >
                    <p>{takeOver.steps[kind].why}</p>
                  </NextThing>
                ) : undefined,
            }))}
          />
        </Section>
        <p className="soft">{takeOver.mark}</p>
      </div>
    </Page>
  );
}
