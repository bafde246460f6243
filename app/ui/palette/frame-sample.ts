import type { FrameWords } from "../frame";

/** A frame as the root gives it, with the words of the example. */
export const frame: FrameWords = {
  brand: { name: "Terreau", association: "Les Jardins du Terreau", href: "#" },
  skip: "Aller au contenu",
  navName: "Principal",
  meName: "Mon menu, Claire Vasseur",
  tabs: [
    { key: "home", href: "#", label: "Accueil" },
    { key: "meetings", href: "#reunions", label: "Réunions" },
    { key: "poles", href: "#poles", label: "Pôles" },
    { key: "actions", href: "#actions", label: "Actions" },
    { key: "decisions", href: "#decisions", label: "Décisions" },
    { key: "more", href: "#plus", label: "Plus" },
  ],
  thumbs: [
    { key: "home", href: "#", label: "Accueil", icon: "home" },
    { key: "meetings", href: "#reunions", label: "Réunions", icon: "meetings" },
    { key: "note", href: "#noter", label: "Noter", icon: "note" },
    { key: "poles", href: "#poles", label: "Pôles", icon: "poles" },
    { key: "more", href: "#plus", label: "Plus", icon: "more" },
  ],
  search: { href: "#chercher", label: "Chercher" },
  me: {
    initials: "CV",
    name: "Claire Vasseur",
    links: [
      { href: "#profil", label: "Mon profil" },
      { href: "#affichage", label: "Affichage et langue" },
    ],
  },
  foot: [
    { href: "#confidentialite", label: "Vie privée" },
    { href: "#accessibilite", label: "Accessibilité" },
  ],
};
