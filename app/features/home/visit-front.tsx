import { useTexts } from "../../texts/texts";
import { Brand } from "../../ui/brand";
import { Drawing } from "../../ui/drawing";

/** What stands over the street: the name, the promise in one sentence, and what a visitor may do. */
export const Shopfront = ({ association, signedIn }: { association: string; signedIn: boolean }) => {
  const t = useTexts();
  const { visit } = t.home;
  return (
    <header className="shopfront">
      <div className="shopfront__words">
        {signedIn ? null : <Brand href="/visite" name={t.common.brand} association={association} />}
        <h1>{visit.title}</h1>
        <p className="shopfront__promise">{visit.promise}</p>
        <p>{visit.lead(association)}</p>
      </div>
      <div className="shopfront__drawing">
        <Drawing name="hands" />
      </div>
    </header>
  );
};
