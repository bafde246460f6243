import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Field } from "../../ui/field";
import { NoticeLine } from "../../ui/notice-line";

type Props = {
  meetingId: string;
  called: boolean;
  mayOpen: boolean;
  people: { id: string; name: string }[];
  chairId: string;
  secretaryId: string;
};

/** Before the sitting: who chairs and who takes notes, then it opens. */
export function OpeningPanel({ meetingId, called, mayOpen, people, chairId, secretaryId }: Props) {
  const words = useTexts().minutes.opening;
  if (!mayOpen) return <p>{words.wait}</p>;
  if (!called)
    return (
      <NoticeLine kind="warning" word={words.notCalled}>
        <ButtonLink href={`/reunions/${meetingId}/convocation`}>{words.toNotice}</ButtonLink>
      </NoticeLine>
    );
  return (
    <CommandForm verb="sitting.open" hidden={{ id: meetingId }} className="stack read">
      <Officers people={people} chairId={chairId} secretaryId={secretaryId} />
      <Button variant="fill" wide>
        {words.go}
      </Button>
    </CommandForm>
  );
}

/** The two roles of a sitting. */
export function Officers({ people, chairId, secretaryId }: Pick<Props, "people" | "chairId" | "secretaryId">) {
  const words = useTexts().minutes.opening;
  const field = useField();
  const options = people.map((one) => (
    <option key={one.id} value={one.id}>
      {one.name}
    </option>
  ));
  return (
    <>
      <Field kind="select" {...field("chairId", chairId)} label={words.chair}>
        {options}
      </Field>
      <Field kind="select" {...field("secretaryId", secretaryId)} label={words.secretary}>
        {options}
      </Field>
    </>
  );
}
