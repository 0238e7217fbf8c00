/** Copies of the build, changed as by an upgrade or an accident. */
import { cp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const built = join(import.meta.dirname, "../dist");

/** Copies the build into `folder`, which must be inside the project's, where it finds its packages. */
export async function copyBuild(folder: string) {
  await cp(built, folder, { recursive: true });
  const assets = join(folder, "client/assets");
  const matching = async (pattern: RegExp) =>
    (await readdir(assets)).filter((name) => pattern.test(name));
  return {
    folder,
    remove: () => rm(folder, { recursive: true, force: true }),

    async removeAssets(pattern: RegExp): Promise<void> {
      await Promise.all((await matching(pattern)).map((name) => rm(join(assets, name))));
    },

    /** Replaces the text of all assets whose name matches. */
    async rewriteAssets(pattern: RegExp, text: string): Promise<void> {
      const names = await matching(pattern);
      await Promise.all(names.map((name) => writeFile(join(assets, name), text)));
    },

    /** Renames every asset, as a build of another version does; `keeping` the earlier names or not. */
    async renameAssets({ keeping }: { readonly keeping: boolean }): Promise<void> {
      await Promise.all((await matching(/\.(br|gz)$/)).map((name) => rm(join(assets, name))));
      const names = await matching(/\.js$/);
      const earlier = keeping ? await Promise.all(names.map(readAsset)) : [];
      const newer = (text: string) =>
        names.reduce((all, name) => all.replaceAll(name, `newer-${name}`), text);
      const texts = ["index.html", ".vite/manifest.json", ...names.map((name) => `assets/${name}`)];
      for (const path of texts.map((text) => join(folder, "client", text))) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await writeFile(path, newer(await readFile(path, "utf8")));
      }
      await Promise.all(names.map((name) => rename(join(assets, name), join(assets, newer(name)))));
      await Promise.all(earlier.map(({ name, text }) => writeFile(join(assets, name), text)));
    },
  };

  async function readAsset(name: string) {
    return { name, text: await readFile(join(assets, name), "utf8") };
  }
}
