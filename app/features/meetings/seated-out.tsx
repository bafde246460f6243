import { useTexts } from "../../texts/texts";
import { NoticeLine } from "../../ui/notice-line";

/** Those of the board an assembly does not call, each with their page, where the role of member is entered. */
export const SeatedOut = ({ people }: { people: { slug: string; name: string }[] }) => {
  const t = useTexts();
  const { notice } = t.meetings;
  return (
    <NoticeLine kind="warning" word={notice.seatedOut(people.length)}>
      {notice.seatedOutText(people.length)}{" "}
      {people.map((one, n) => (
        <span key={one.slug}>
          {n > 0 ? ", " : null}
          <a href={`/personnes/${one.slug}`}>{one.name}</a>
        </span>
      ))}
    </NoticeLine>
  );
};
