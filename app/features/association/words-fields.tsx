import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { type OwnWords, wordKeys } from "./words";

/** Five nouns, one and several, in both languages; the gender is for French. */
export const WordsFields = ({ words }: { words: OwnWords }) => {
  const t = useTexts();
  const { wordsPage } = t.association;
  const said = { ...t.words, assembly: t.words.generalAssembly };
  const field = useField();
  return (
    <>
      {wordKeys.map((key) => (
        <fieldset key={key} className="choices stack-s">
          <legend>{wordsPage.keys[key]}</legend>
          <p className="hint">{wordsPage.example(said[key].the, said[key].ofMany)}</p>
          <div className="two">
            <Field {...field(`${key}One`, words.fr[key].one)} label={wordsPage.one} />
            <Field {...field(`${key}Many`, words.fr[key].many)} label={wordsPage.many} />
          </div>
          <Field {...field(`${key}Gender`, words.fr[key].gender)} kind="select" label={wordsPage.gender} size="short">
            <option value="m">{wordsPage.genders.m}</option>
            <option value="f">{wordsPage.genders.f}</option>
          </Field>
          <div className="two">
            <Field {...field(`${key}OneEn`, words.en[key].one)} label={wordsPage.oneEn} lang="en" />
            <Field {...field(`${key}ManyEn`, words.en[key].many)} label={wordsPage.manyEn} lang="en" />
          </div>
        </fieldset>
      ))}
      <Button variant="fill">{wordsPage.go}</Button>
    </>
  );
};
