/** Written by the build (packaging/words): the words that this page's scripts have brought. */
declare module "words:held" {
  export const held: import("./types").Pack;
}
declare module "words:answers";
