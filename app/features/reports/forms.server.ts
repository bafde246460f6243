import { z } from "zod";
import { anId, prose, version } from "../../fields.server";

const of = { poleId: anId, meetingId: anId };

export const textForm = z.strictObject({ ...of, text: prose(8000), version });
export const plainForm = z.strictObject(of);
