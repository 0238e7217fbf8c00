/** The code of an error, such as `ECONNREFUSED`: the one part of it that may be logged. */

/** `null` where there is none, or more than a code: somebody else may have written that. */
export function codeOf(thrown: unknown): string | null {
  return thrown instanceof Error && "code" in thrown ? asCode(thrown.code) : null;
}

/** The same for what is said to be one. */
export function asCode(text: unknown): string | null {
  return typeof text === "string" && /^\w{1,60}$/.test(text) ? text : null;
}
