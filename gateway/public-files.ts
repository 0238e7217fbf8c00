/** The files that everybody may have, whoever asks: the program and the icons. Nothing of a contact is in them. */

/** The files of `public/`, each by its name: whatever else lies beside them is not served. */
export const publicFiles = [
  "/favicon.svg",
  "/manifest.webmanifest",
  "/icons/any-192.png",
  "/icons/any-512.png",
  "/icons/maskable-512.png",
  "/icons/apple-touch-180.png",
];

/** Whether a path is one of theirs or of the program's, by the very path that routes are found by. */
export const isPublicFile = (path: string): boolean =>
  path.startsWith("/assets/") || publicFiles.includes(path);
