/** Makes equal reads that are under way at the same time only once. */
import type { Envelope } from "#pbx/contract/envelope.ts";

import type { Read } from "./read.ts";

/**
 * The server render and the browser's own request often need the same contact a moment apart. A caller during
 * a read gets its answer; nothing is kept afterwards.
 */
export function shared(read: Read): Read {
  const underWay = new Map<string, Promise<Envelope>>();
  return (path, parameters, how) => {
    // The call has a timeout or a parser of its own.
    if (how !== undefined) return read(path, parameters, how);
    const key = `${path}?${new URLSearchParams(parameters).toString()}`;
    const known = underWay.get(key);
    if (known) return known;
    const reading = read(path, parameters).finally(() => underWay.delete(key));
    underWay.set(key, reading);
    return reading;
  };
}
