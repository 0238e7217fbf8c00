/** What all reads of the gateway share: strict parameters, and answers that nobody stores. */
import { Problem } from "../core/problem.ts";

export const noStore = { "Cache-Control": "no-store" };

/** Each parameter may be sent once. Throws `Problem` otherwise. */
export function singleParameters(
  sent: Readonly<Record<string, string[]>>,
): Readonly<Record<string, string | undefined>> {
  const single = Object.entries(sent).map(([name, values]) => {
    if (values.length !== 1) throw new Problem("bad-request");
    return [name, values[0]];
  });
  return Object.fromEntries(single);
}
