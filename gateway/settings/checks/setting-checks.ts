/** Checks that several settings share. */
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";

import * as v from "valibot";

export const whole = (least: number, most: number, message: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, message),
    v.transform(Number),
    v.minValue(least, message),
    v.maxValue(most, message),
  );

/** "A", "A and B", "A, B and C". */
export const listOf = (names: readonly string[]): string =>
  new Intl.ListFormat("en-GB").format(names);

/** The URL of a server, with or without a path: no password, no query. */
export function isBaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    /^https?:$/.test(url.protocol) &&
    `${url.username}${url.password}${url.search}${url.hash}` === ""
  );
}

/** The file's text, or `null` if it cannot be read. */
export function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** Whether it begins with a certificate in PEM form. */
export function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).raw.length > 0;
  } catch {
    return false;
  }
}
