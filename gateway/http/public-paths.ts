/** Sorts paths into the program's files, data, sign-in and pages, by the same path that the router uses. */
import { gatewayPaths } from "#shared/api/gateway-paths.ts";

/** The files of `public/`, each by its name: other files in that folder are not served. */
export const publicFiles = [
  "/favicon.svg",
  "/manifest.webmanifest",
  "/icons/any-192.png",
  "/icons/any-512.png",
  "/icons/maskable-512.png",
  "/icons/apple-touch-180.png",
];

/** A file that anyone may have, with nothing of a contact in it: the program, an icon. */
export const isPublicFile = (path: string): boolean =>
  path.startsWith("/assets/") || publicFiles.includes(path);

const { contact, directory, health, readiness, metrics } = gatewayPaths;
const { signIn, callback, signOut, signedOut } = gatewayPaths;

/** What monitoring reads without sign-in: it contains nothing of a contact. */
export const monitoringPaths: ReadonlySet<string> = new Set([health, readiness, metrics]);

const signInPaths: ReadonlySet<string> = new Set([signIn, callback, signOut, signedOut]);

export const isSignInPath = (path: string): boolean => signInPaths.has(path);

/** The first part of each path of the API. */
const apiParts = [contact, directory, health, readiness, metrics].map((path) => path.split("/")[1]);
const apiPath = new RegExp(`^/+(${apiParts.join("|")})(?![^/?#])`, "i");

/** Whether a request is for the API and not for the page, however its path is spelled. */
export const isApiPath = (path: string): boolean => apiPath.test(path);

/** What a browser shows as a page, sign-in included. */
export const isPage = (path: string): boolean => !isApiPath(path) && !isPublicFile(path);

/** Whether a path's percent encoding is valid: the router prints an invalid one to standard error. */
export function isDecodable(path: string): boolean {
  try {
    // Compared, since the build drops a call with an unused result.
    return decodeURIComponent(path) !== null;
  } catch {
    return false;
  }
}
