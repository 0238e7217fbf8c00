/** The built page, read into memory once: a build during a gateway's run changes nothing that it serves. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { getMimeType } from "hono/utils/mime";

import { publicFiles } from "../http/public-paths.ts";
import { readLanguageFiles, type LanguageFiles } from "./language-files.ts";

type BuiltFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

type BuiltPage = {
  /** The document, as the build has left it. */
  readonly document: string;
  readonly languageFiles: LanguageFiles;
  /** By their paths: the program and its parts, those of earlier builds too, and the files of `public/`. */
  readonly files: BuiltFiles;
};

export async function readBuiltPage(directory: string): Promise<BuiltPage> {
  const names = await readdir(directory, { recursive: true });
  const paths = names
    .map((name) => `/${name.replaceAll("\\", "/")}`)
    .filter((path) => /^\/assets\/[^/]+$/.test(path) || publicFiles.includes(path));
  const files = paths.map(
    async (path) => [path, new Uint8Array(await readFile(join(directory, path)))] as const,
  );
  return {
    document: await readFile(join(directory, "index.html"), "utf8"),
    languageFiles: await readLanguageFiles(directory),
    files: new Map(await Promise.all(files)),
  };
}

/** Encodings by our own preference, with the end of the name of a file that the build has packed so. */
const encodings = { br: ".br", gzip: ".gz" } as const;

/** Sends one of the files, in the best encoding that there is and that the client takes. */
export function serveBuilt(files: BuiltFiles, cacheControl: string) {
  return (c: Context): Response | Promise<Response> => {
    const { path } = c.req;
    const plain = files.get(path);
    if (plain === undefined) return c.notFound();
    const taken = encodingTaken(c);
    const packed = taken === null ? undefined : files.get(path + encodings[taken]);
    return c.body(packed ?? plain, 200, {
      "Content-Type": getMimeType(path) ?? "application/octet-stream",
      "Cache-Control": cacheControl,
      Vary: "Accept-Encoding",
      ...(taken !== null && packed !== undefined && { "Content-Encoding": taken }),
    });
  };
}

function encodingTaken(c: Context): keyof typeof encodings | null {
  const supported = ["br", "gzip"] as const;
  const taken = accepts(c, {
    header: "Accept-Encoding",
    supports: [...supported],
    default: "identity",
    match: (accepted) =>
      supported.find((encoding) =>
        accepted.some(({ type, q }) => type.toLowerCase() === encoding && q > 0),
      ) ?? "identity",
  });
  return supported.find((encoding) => encoding === taken) ?? null;
}
