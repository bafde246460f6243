import { useTexts } from "../../texts/texts";
import { Furrow } from "../../ui/furrow";
import { Section } from "../../ui/section";
import { GroupList } from "./group-list";

type Props = { groups: Parameters<typeof GroupList>[0]["groups"]; today: string; slug: string; mayOpen: boolean };

/** The working groups that report to a pole, on its page. */
export const PoleGroups = ({ groups, today, slug, mayOpen }: Props) => {
  const words = useTexts().groups;
  if (groups.length === 0 && !mayOpen) return null;
  return (
    <>
      <Furrow />
      <Section id="groupes" title={words.ofPole}>
        {groups.length === 0 ? <p className="soft">{words.emptyText}</p> : null}
        <GroupList groups={groups} today={today} tag={false} />
        {mayOpen ? (
          <a className="act" href={`/groupes?pole=${slug}#ouvrir`}>
            {words.open}
          </a>
        ) : null}
      </Section>
    </>
  );
};
