import { useNavigation } from "@remix-run/react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { CommandForm, useField } from "../../command-form";
import { civilOf } from "../../texts/dates";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Saved } from "../../ui/saved";
import { restOf, type Slash, slashOf } from "./slash";
import { forgetHere, keptHere, useKeptDraft } from "./use-kept-draft";

type Props = {
  itemId: string;
  /** What the server kept of a line begun before. */
  draft: string;
  version: number;
  /** Somebody is about to write. */
  near: () => void;
  /** Opens what was named; what was typed stays where that cannot be brought. */
  onSlash: (what: Slash, rest: string) => Promise<void>;
};

/** Where the next line is written: kept as typed, noted by Enter, and « /d », « /a », « /v », « /s » open what they name. */
export function Composer(props: Props) {
  return (
    <CommandForm verb="item.line" hidden={{ itemId: props.itemId }} className="composer" id="ecrire">
      <Line {...props} />
    </CommandForm>
  );
}

function Line({ itemId, draft, version, near, onSlash }: Props) {
  const t = useTexts();
  const field = useField();
  const words = t.minutes.sitting;
  const [text, setText] = useState(field("text").defaultValue || draft);
  const kept = useKeptDraft("item.line", itemId, text.startsWith("/") ? "" : text, version);
  useRestored(itemId, draft, setText);
  useCleared(itemId, setText);

  const open = ({ what, rest }: { what: Slash; rest: string }, typed: string) =>
    onSlash(what, rest).then(
      () => setText((now) => restOf(now, typed)),
      () => undefined,
    );
  const type = (typed: string) => {
    const slash = /\s$/.test(typed) ? slashOf(typed) : null;
    setText(typed);
    if (slash && slash.what !== "action") void open(slash, typed);
  };
  const enter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const slash = slashOf(text);
    if (slash) void open(slash, text);
    else if (text.trim() !== "") event.currentTarget.form?.requestSubmit();
  };
  return (
    <>
      <Field
        kind="textarea"
        name="text"
        id="ecrire-texte"
        label={words.write}
        hint={words.writeHint}
        error={field("text").error}
        rows={2}
        onFocus={near}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={enter}
      />
      <div className="row">
        <Button>{words.note}</Button>
        {kept.state === "saving" && <Saved state="kept">{words.saving}</Saved>}
        {kept.state === "kept" && <Saved state="kept">{words.keptHere}</Saved>}
        {kept.state === "saved" && kept.at && <Saved>{words.keptDraft(t.dates.time(civilOf(kept.at, t.zone)))}</Saved>}
      </div>
    </>
  );
}

/** A line this device kept when the network was gone comes back. */
function useRestored(itemId: string, draft: string, setText: (text: string) => void) {
  useEffect(() => {
    const here = keptHere("item.line", itemId);
    if (draft === "" && here !== "") setText(here);
  }, [itemId, draft, setText]);
}

/** Once the line is noted, the next one is blank; what was typed while it was being sent stays. */
function useCleared(itemId: string, setText: (next: (typed: string) => string) => void) {
  const navigation = useNavigation();
  const noted = useRef<string | null>(null);
  const sending = navigation.formData?.get("intent") === "item.line";
  useEffect(() => {
    if (sending && navigation.state === "loading") noted.current = String(navigation.formData?.get("text") ?? "");
    if (navigation.state === "idle" && noted.current !== null) {
      const sent = noted.current;
      noted.current = null;
      forgetHere("item.line", itemId);
      setText((typed) => restOf(typed, sent));
    }
  }, [sending, navigation.state, navigation.formData, itemId, setText]);
}
