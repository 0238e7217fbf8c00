/** The built page, read into memory once: a build beneath a running gateway changes nothing that it serves. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { getMimeType } from "hono/utils/mime";

import { readLanguageFiles, type LanguageFiles } from "./language-files.ts";

type Bytes = Uint8Array<ArrayBuffer>;

export type BuiltFiles = ReadonlyMap<string, Bytes>;

export type BuiltPage = {
  /** The document, as the build has left it. */
  readonly document: string;
  readonly languageFiles: LanguageFiles;
  /** The program and its parts by their paths, those of earlier builds too. */
  readonly assets: BuiltFiles;
  /** The files of `public/` by their paths. */
  readonly publicFiles: BuiltFiles;
};

/** Whatever else lies beside them is not served. */
const publicPaths = [
  "/favicon.svg",
  "/manifest.webmanifest",
  "/icons/any-192.png",
  "/icons/any-512.png",
  "/icons/maskable-512.png",
  "/icons/apple-touch-180.png",
];

export async function readBuiltPage(directory: string): Promise<BuiltPage> {
  const names = await readdir(directory, { recursive: true });
  const paths = names.map((name) => `/${name.replaceAll("\\", "/")}`);
  const read = async (chosen: readonly string[]): Promise<BuiltFiles> => {
    const entries = chosen.map(
      async (path) => [path, new Uint8Array(await readFile(join(directory, path)))] as const,
    );
    return new Map(await Promise.all(entries));
  };
  return {
    document: await readFile(join(directory, "index.html"), "utf8"),
    languageFiles: await readLanguageFiles(directory),
    assets: await read(paths.filter((path) => /^\/assets\/[^/]+$/.test(path))),
    publicFiles: await read(publicPaths.filter((path) => paths.includes(path))),
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
