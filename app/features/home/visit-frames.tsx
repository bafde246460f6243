import { useTexts } from "../../texts/texts";

/** The room’s screen and two phones, as they are: the very public pages of the report. */
export const HallFrames = ({ token }: { token: string }) => {
  const t = useTexts();
  const words = t.home.visit.hall;
  const follow = `/bilan/${token}?lang=${t.lang}`;
  return (
    <div className="visit-frames">
      <figure className="visit-slate">
        <figcaption>{words.slate}</figcaption>
        <div className="visit-slate__screen">
          <iframe title={words.slate} src={`/bilan/${token}/ecran?lang=${t.lang}`} />
        </div>
      </figure>
      {[1, 2].map((n) => (
        <figure key={n} className="visit-phone">
          <figcaption>{words.phone(n)}</figcaption>
          <div className="visit-phone__screen">
            <iframe title={words.phone(n)} src={follow} />
          </div>
        </figure>
      ))}
    </div>
  );
};
