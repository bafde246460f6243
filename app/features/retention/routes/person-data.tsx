import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { askErasure, dropErasure, eraseCommand, openCopy } from "../commands.server";
import { CopyClosed, CopyNext, CopyParts } from "../copy-parts";
import { copyView } from "../copy-view";
import { EraseSection } from "../erase-section";
import { heldAbout, staysOf, stillHolds } from "../held.server";
import { askedErasure, copyFor } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, now, today, zone, lang, words } = await enter(args, "personData");
  const copy = await copyFor(db, me, args.params.slug ?? "", now);
  if (!copy) throw new Response(null, { status: 404 });
  const { person, access } = copy;
  const held = await heldAbout(db, person.id, access === "self");
  const { copy: copyWords } = textsIn(lang, zone, words).retention;
  const name = `${person.givenName} ${person.familyName}`;
  return {
    title: access === "self" ? copyWords.title : copyWords.titleOf(name),
    name,
    person,
    access,
    parts: access === "closed" ? [] : copyView(held),
    stays: staysOf(held),
    asked: await askedErasure(db, person.id),
    holds: await stillHolds(db, person.id, today),
    mayErase: may(me, "person.erase", person) === null,
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "personData", [askErasure, dropErasure, eraseCommand, openCopy]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function PersonData() {
  const t = useTexts();
  const { title, name, person, access, parts, stays, asked, holds, mayErase } = useLoaderData<typeof loader>();
  const { copy } = t.retention;
  return (
    <Page
      title={title}
      lead={access === "self" ? copy.lead : copy.leadOf}
      current="more"
      crumbs={[
        { href: "/personnes", label: t.people.list.title },
        { href: `/personnes/${person.slug}`, label: name },
      ]}
      aside={access === "closed" ? undefined : <CopyNext slug={person.slug} />}
    >
      <div className="stack-l">
        {access === "closed" ? <CopyClosed person={person.id} name={name} /> : <CopyParts parts={parts} />}
        <Furrow />
        <EraseSection
          person={person.id}
          own={access === "self"}
          stays={stays}
          asked={asked}
          holds={holds}
          mayErase={mayErase}
        />
      </div>
    </Page>
  );
}
