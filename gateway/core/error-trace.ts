/** What may be logged of an error that nobody expected: where it happened, and never its message. */
import { codeOf } from "./error-code.ts";

type Trace = {
  readonly error: string;
  readonly code: string | undefined;
  /** Functions and places, innermost first. */
  readonly frames: readonly string[];
};

/**
 * A message may quote what was read: `JSON.parse` repeats the text that it could not parse, and that
 * text may be a contact. It stands at the head of the stack, and may look like a frame itself.
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
