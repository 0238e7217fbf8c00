/** What may be logged of an unexpected error: where it happened, and never its message. */
import { codeOf } from "./error-code.ts";

type Trace = {
  readonly error: string;
  readonly code: string | undefined;
  /** Functions and places, innermost first. */
  readonly frames: readonly string[];
};

/**
 * A message may quote input: `JSON.parse` repeats the text that it could not parse, which may be a contact.
 * The message is at the head of the stack, and may look like a frame itself.
 */
export function traceOf(thrown: unknown): Trace {
  if (!(thrown instanceof Error)) return { error: typeof thrown, code: undefined, frames: [] };
  const { name, message, stack = "" } = thrown;
  const at = stack.indexOf(message);
  const places = at < 0 ? "" : stack.slice(at + message.length);
  return {
    error: /^\w{1,60}$/.test(name) ? name : "Error",
    code: codeOf(thrown) ?? undefined,
    frames: Array.from(places.matchAll(/^ {4}at (.+)$/gm), ([, frame = ""]) => frame),
  };
}
