/** Keeps the assets of earlier builds beside the newest ones: open pages still ask for them. */
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** In bytes. A build takes some 1.2 MB, compressed files included, and the gateway keeps all of it in memory. */
export const mostEarlier = 8 * 1024 * 1024;

/**
 * Removes, of the assets that are not the newest build's, those that were built longest ago, until the
 * others take `most` bytes.
 * @param {string} directory @param {ReadonlySet<string>} newest The names of the newest build's files.
 */
export async function dropEarliest(directory, newest, most = mostEarlier) {
  const names = (await readdir(directory)).filter((name) => !newest.has(name));
  const earlier = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(directory, name));
      return { name, size, mtimeMs };
    }),
  );
  let bytes = 0;
  const dropped = earlier
    .toSorted((one, other) => other.mtimeMs - one.mtimeMs)
    .filter(({ size }) => (bytes += size) > most);
  await Promise.all(dropped.map(({ name }) => rm(join(directory, name))));
}
