import { type Command, command } from "../../command.server";
import { readForm, type Typed } from "../../fields.server";
import { type ImageRefused, type Prepared, prepareImage } from "../files/images.server";
import { keepFile } from "../files/writes.server";
import { oneForm } from "./forms.server";
import { actionAtHand } from "./queries.server";
import { setPhoto } from "./writes.server";

/** Adds a photo prepared before the transaction. Refuses: actions.notYours, files.tooBig, files.notAnImage. */
export const addPhoto = (photo: Prepared | ImageRefused): Command =>
  command({
    verb: "action.addPhoto",
    form: oneForm,
    load: (db, input, ctx) => actionAtHand(db, ctx.me, input.id),
    rule: () => (typeof photo === "string" ? photo : null),
    write: async (pen, subject) => {
      if (typeof photo !== "string") await setPhoto(pen, subject, await keepFile(pen, photo));
      return { to: `/actions/${subject.id}`, said: "actions.photoAdded" };
    },
  });

/** How a page takes a photo: by what verb, and the command made for it. `optional`: no file may be sent, and null is given. */
type Taking = { verb: string; make: (photo: Prepared | ImageRefused | null) => Command; optional: boolean };

const ofAction: Taking = {
  verb: "action.addPhoto",
  make: (photo) => addPhoto(photo ?? "files.notAnImage"),
  optional: false,
};

/** What a page that takes photos was asked: its command and the plain fields; 400 when it knows no such command. */
export const readAsked = async (
  request: Request,
  commands: Command[],
  taking: Taking = ofAction,
): Promise<{ command: Command; typed: Typed }> => {
  if (request.headers.get("Content-Type")?.startsWith("multipart/form-data"))
    return readPhoto(request, commands, taking);
  const typed = await readForm(request);
  return { command: chosenOf(commands, typed.intent), typed };
};

const readPhoto = async (request: Request, commands: Command[], taking: Taking) => {
  const form = await request.formData();
  const typed: Typed = {};
  for (const [name, value] of form) if (typeof value === "string") typed[name] = value;
  if (typed.intent !== taking.verb) return { command: chosenOf(commands, typed.intent), typed };
  const photo = form.get("photo");
  const none = !(photo instanceof File) || (taking.optional && photo.size === 0);
  return { command: taking.make(none ? null : await prepareImage(photo, photo.name)), typed };
};

const chosenOf = (commands: Command[], intent: Typed[string] | undefined): Command => {
  const found = commands.find((one) => one.verb === intent);
  if (!found) throw new Response(null, { status: 400 });
  return found;
};
