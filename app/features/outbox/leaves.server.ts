/** Whether mails leave by themselves; without SMTP_URL a keeper hands them over from the outbox. */
export const mailLeaves = (): boolean => Boolean(process.env.SMTP_URL);
