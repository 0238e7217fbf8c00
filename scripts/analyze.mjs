/** Builds the page and prints what takes the space in each of its chunks (`npm run analyze`). */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { visualizer } from "rollup-plugin-visualizer";
import { build } from "vite";

const directory = mkdtempSync(join(tmpdir(), "frontdesk-analyze-"));
const filename = join(directory, "stats.json");
await build({
  logLevel: "warn",
  build: { outDir: join(directory, "page") },
  plugins: [visualizer({ filename, template: "raw-data", gzipSize: true })],
});

/** @type {{ tree: Node, nodeParts: Record<string, { gzipLength: number, metaUid: string }>, nodeMetas: Record<string, { id: string }> }} */
const { tree, nodeParts, nodeMetas } = JSON.parse(readFileSync(filename, "utf8"));
rmSync(directory, { recursive: true });

/** @typedef {{ name: string, uid?: string, children?: Node[] }} Node */

/**
 * The package of a module, or the project's own folder.
 * @param {string} id
 */
function owner(id) {
  const [, name = ""] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  return (
    name ||
    `${id
      .replace(/^\/|\0/g, "")
      .split("/")
      .slice(0, 2)
      .join("/")} (ours)`
  );
}

/** @param {Node} node @param {Map<string, number>} sizes */
function addUp(node, sizes) {
  const part = node.uid === undefined ? undefined : nodeParts[node.uid];
  if (part) {
    const name = owner(nodeMetas[part.metaUid]?.id ?? "");
    sizes.set(name, (sizes.get(name) ?? 0) + part.gzipLength);
  }
  for (const child of node.children ?? []) addUp(child, sizes);
}

for (const chunk of tree.children ?? []) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  addUp(chunk, sizes);
  console.log(`\n${chunk.name} (KiB, each module gzipped by itself)`);
  const rows = [...sizes].toSorted(([, one], [, other]) => other - one);
  for (const [name, bytes] of rows.slice(0, 15)) {
    console.log(`${(bytes / 1024).toFixed(1).padStart(8)}  ${name}`);
  }
}
