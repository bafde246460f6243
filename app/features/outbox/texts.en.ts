import type { fr } from "./texts.fr";

export const en: typeof fr = {
  reasons: { keepersOnly: "Mail is kept by the keepers of the tool.", alreadySent: "This message already left." },
  said: { retried: "The message leaves again in a moment." },
  journal: { "mail.retry": (l) => `${l.who} had a message sent again` },
  copy: { do: "Copy the message", done: "Copied", text: "The message" },
  page: {
    title: "Mail",
    lead: "What the tool writes, to whom, and what became of it. You hand over what cannot leave.",
    settings: "Settings",
    emptyTitle: "No message yet",
    empty: "Notices, links and reminders will pass by here.",
    waitingKicker: "Nothing leaves by itself",
    waitingTitle: (count) => (count === 1 ? "A message waits" : `${count} messages wait`),
    emptyByHand:
      "Notices, links and reminders will be written here. No mail server is set up: you will copy them, or hand them over.",
    waitingText: (count) =>
      count > 1
        ? "They wait because no mail server is set up. Nothing is lost: copy them, print the notice, or give a code in person."
        : "It waits because no mail server is set up. Nothing is lost: copy it, print the notice, or give a code in person.",
    waitingHow:
      "For them to leave by themselves, ask whoever installed the tool to fill in SMTP_URL and MAIL_FROM, then start it again. Those that wait will leave then.",
    waitingDemo: "This is the example garden: it has no mail server, and nobody receives anything.",
    byKind: "Messages by kind",
    allKinds: "All",
    kindOf: (kind, count) => `${kind} (${count})`,
    refusedTitle: (count) => (count === 1 ? "A message could not leave" : `${count} messages could not leave`),
    refusedText: "Check the address, then send them again.",
    to: (name) => `For ${name}`,
    nobody: "somebody unknown",
    states: {
      sent: "Sent",
      waiting: "Waiting",
      later: "Planned later",
      noAddress: "No address, to be handed over",
      refused: "Could not leave",
    },
    private: "Personal link: only the person reads what is in it.",
    privateCode: "Give them a code instead",
    retry: "Send again",
    kinds: {
      signIn: "Sign-in link",
      invitation: "Invitation",
      notice: "Notice",
      reminder: "Reminder",
      answer: "Answer",
      record: "Record of decisions",
      minutes: "Minutes",
      proposal: "Proposal",
      action: "Action",
      request: "Request",
      pairing: "Pairing",
      welcome: "Welcome",
      thanks: "Thanks",
      digest: "Digest of the day",
      other: "Message",
    },
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    pages: "Pages of mail",
    before: "Newer",
    after: "Older",
  },
};
