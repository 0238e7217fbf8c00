/** What a path is asked for: the program's files, data, signing in, or else a page. By the very path that routes are found by. */

/** The files of `public/`, each by its name: whatever else lies beside them is not served. */
export const publicFiles = [
  "/favicon.svg",
  "/manifest.webmanifest",
  "/icons/any-192.png",
  "/icons/any-512.png",
  "/icons/maskable-512.png",
  "/icons/apple-touch-180.png",
];

/** A file that everybody may have, with nothing of a contact in it: the program, an icon. */
export const isPublicFile = (path: string): boolean =>
  path.startsWith("/assets/") || publicFiles.includes(path);

/** Whether a request is for the API and not for the page, however its path is spelled. */
export const isApiPath = (path: string): boolean =>
  /^\/+(openapi|directory|healthz|readyz|metrics)(?![^/?#])/i.test(path);

export const isSignInPath = (path: string): boolean =>
  /^\/auth\/(sign-in|callback|sign-out|signed-out)$/.test(path);

/** What a browser shows as a page, signing in included. */
export const isPage = (path: string): boolean => !isApiPath(path) && !isPublicFile(path);

/** Whether a path makes sense in its percent encoding: the router writes one that does not to standard error. */
export function isDecodable(path: string): boolean {
  try {
    // Compared, since the build leaves out a call whose result is not used.
    return decodeURIComponent(path) !== null;
  } catch {
    return false;
  }
}
