type SignInMail = { name: string; association: string; shared: boolean };
type Written = { subject: string; text: string };

/** The mails of sign-in, in both languages: only the server writes them. */
export const sessionMails: { [lang in "fr" | "en"]: { signIn: (mail: SignInMail) => Written } } = {
  fr: {
    signIn: ({ name, association, shared }) => ({
      subject: `Votre lien pour entrer (${association})`,
      text: `Bonjour ${name},

Voici votre lien pour entrer dans l’outil {board.of}. Il sert une seule fois, dans les 30 minutes.${
        shared ? "\nVous êtes plusieurs à cette adresse : la page vous demandera qui vous êtes." : ""
      }

Si vous n’avez rien demandé, oubliez ce message : sans lui, personne n’entre.`,
    }),
  },
  en: {
    signIn: ({ name, association, shared }) => ({
      subject: `Your link to sign in (${association})`,
      text: `Hello ${name},

Here is your link to enter the {board.one}’s tool. It works once, within 30 minutes.${
        shared ? "\nSeveral people share this address: the page will ask who you are." : ""
      }

If you asked for nothing, forget this message: without it nobody gets in.`,
    }),
  },
};
