/** The code of an error, such as `ECONNREFUSED`: the one part of it that may be logged. */

/** Returns `null` if there is no code or it is longer than a code: someone else may have written it. */
export function codeOf(thrown: unknown): string | null {
  return thrown instanceof Error && "code" in thrown ? asCode(thrown.code) : null;
}

/** The same check for a value that should be a code. */
export function asCode(text: unknown): string | null {
  return typeof text === "string" && /^\w{1,60}$/.test(text) ? text : null;
}
