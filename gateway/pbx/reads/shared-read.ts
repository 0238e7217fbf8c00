/** Makes equal reads that are under way at the same time only once. */
import type { Envelope } from "#pbx/contract/envelope.ts";

import type { Read } from "./read.ts";

/**
 * The server render and the browser's own request often want the same contact a moment apart.
 * Who asks while a read is under way gets its answer; nothing is kept once it is there.
 */
export function shared(read: Read): Read {
  const underWay = new Map<string, Promise<Envelope>>();
  return (path, parameters, how) => {
    // Has a time or a reader of its own.
    if (how !== undefined) return read(path, parameters, how);
    const key = `${path}?${new URLSearchParams(parameters).toString()}`;
    const known = underWay.get(key);
    if (known) return known;
    const reading = read(path, parameters).finally(() => underWay.delete(key));
    underWay.set(key, reading);
    return reading;
  };
}
