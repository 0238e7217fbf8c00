/** Makes equal reads that are under way at the same time only once. */
import type { Pbx } from "./pbx.ts";

/**
 * The page's first sight and the browser's own request often want the same contact a moment apart.
 * Who asks while a read is under way gets its answer; nothing is kept once it is there.
 */
export function sharedReads(read: Pbx["read"]): Pbx["read"] {
  const underWay = new Map<string, ReturnType<Pbx["read"]>>();
  return (path, parameters) => {
    const key = `${path}?${new URLSearchParams(parameters).toString()}`;
    const known = underWay.get(key);
    if (known) return known;
    const reading = read(path, parameters).finally(() => underWay.delete(key));
    underWay.set(key, reading);
    return reading;
  };
}
