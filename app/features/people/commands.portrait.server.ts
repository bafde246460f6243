import { command } from "../../command.server";
import { isPerson } from "../../me";
import type { Prepared } from "../files/images.server";
import { keepFile } from "../files/writes.server";
import { loadOne } from "./commands.server";
import { personForm, portraitForm } from "./forms.server";
import { giveConsentTo, setPortrait, withdrawConsentOf } from "./writes.server";

/**
 * Sets a portrait from an image prepared beforehand. It stands on a consent, noted with it: one's own by the act itself,
 * somebody else's by saying that she agreed. Refuses: people.notYourList, people.portraitNeedsYes.
 */
export const keepPortrait = (image: Prepared) =>
  command({
    verb: "person.portrait",
    form: portraitForm,
    load: loadOne,
    rule: (person, input, { me }) =>
      input.agreed || (isPerson(me) && me.id === person.id) ? null : "people.portraitNeedsYes",
    write: async (pen, person) => {
      await giveConsentTo(pen, person.id, "portrait");
      await setPortrait(pen, person, await keepFile(pen, image));
      return { said: "people.portraitKept" };
    },
  });

/** Takes a portrait off, with the consent it stood on; its bytes go. Refuses: people.notYourList. */
export const removePortrait = command({
  verb: "person.portrait",
  form: personForm,
  load: loadOne,
  write: async (pen, person) => {
    await withdrawConsentOf(pen, person.id, "portrait");
    await setPortrait(pen, person, null);
    return { said: "people.portraitGone" };
  },
});
