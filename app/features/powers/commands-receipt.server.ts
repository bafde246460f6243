import { fileTypeFromBuffer } from "file-type";
import { answerTo, type Refusal } from "../../command.server";
import type { Ctx } from "../../context";
import { LARGEST_FILE, type Prepared, prepareBytes, prepareImage } from "../files/images.server";
import { attachCommand } from "./commands-filing.server";

/** A copy of a receipt before any transaction: a PDF as it is, an image made again; what it is, is read from its bytes. */
const prepareCopy = async (file: File): Promise<Prepared | "files.tooBig" | "powers.notACopy"> => {
  if (file.size > LARGEST_FILE) return "files.tooBig";
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = await fileTypeFromBuffer(bytes);
  if (kind?.mime === "application/pdf") return prepareBytes(bytes, kind.mime, file.name);
  const image = await prepareImage(file, file.name);
  return image === "files.notAnImage" ? "powers.notACopy" : image;
};

/** Receives the form that carries a copy: kept, or refused beside its field. */
export const receiveCopy = async (ctx: Ctx, form: FormData, url: URL): Promise<Response | { refusal: Refusal }> => {
  const file = form.get("copy");
  const prepared = file instanceof File && file.size > 0 ? await prepareCopy(file) : "powers.notACopy";
  const typed = { filing: String(form.get("filing")), key: String(form.get("key") ?? "") };
  if (typeof prepared !== "string") return answerTo(ctx, attachCommand(prepared), typed, url) as Promise<Response>;
  const fields = { copy: prepared } as const;
  return { refusal: { verb: "filing.attach", status: 400, reason: prepared, fields, typed, current: null } };
};
