/** Where the built page has each language's texts: the document names the file, so that it is fetched at once. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import * as v from "valibot";

import type { LanguageCode } from "#shared/page/language.ts";

const manifest = v.record(v.string(), v.object({ file: v.string() }));

export type LanguageFiles = Readonly<Record<LanguageCode, string>>;

/** Paths below the page's origin, by Vite's own list of what it has built. */
export async function readLanguageFiles(pageDirectory: string): Promise<LanguageFiles> {
  const text = await readFile(join(pageDirectory, ".vite/manifest.json"), "utf8");
  const built = v.parse(manifest, JSON.parse(text));
  const fileOf = (code: LanguageCode): string => {
    const file = built[`src/languages/${code}.ts`]?.file;
    if (file === undefined) throw new Error(`The built page has no language ${code}`);
    return `/${file}`;
  };
  return {
    en: fileOf("en"),
    de: fileOf("de"),
    es: fileOf("es"),
    zh: fileOf("zh"),
    ar: fileOf("ar"),
  };
}
