/** Which templates of a dial link are accepted: those that use a number only to dial it. */
import * as v from "valibot";

import { opensPage } from "#shared/dialling/dial.ts";
import { numberPlace } from "#shared/page/page-settings.ts";

import { neverDials } from "./forbidden-schemes.ts";

/** The host ends before the number, and nothing comes before the host; a browser reads \ as a /. */
const page = /^https?:\/\/[^/\\?#@{]+[/?#]/i;

export const dialLinkTemplate = v.pipe(
  v.string(),
  v.regex(/^[^\s\p{C}]*$/u, "must be one line without spaces"),
  v.regex(/^[a-z][a-z\d+.-]*:/i, "must begin with a scheme, such as tel:"),
  v.check(
    (template) => !neverDials(schemeOf(template)),
    ({ input }) =>
      `must not begin with ${schemeOf(input)}:, because such links run or show what follows and never dial`,
  ),
  v.check(
    (template) => template.split(numberPlace).length === 2,
    `must contain ${numberPlace} exactly once`,
  ),
  v.check(
    (template) => !opensPage(template) || isPage(template),
    `must have a host, no password, and ${numberPlace} after the host, such as https://phone.example.com/?dial=${numberPlace}`,
  ),
);

function schemeOf(template: string): string {
  return template.slice(0, template.indexOf(":")).toLowerCase();
}

function isPage(template: string): boolean {
  return page.test(template) && URL.canParse(template.replace(numberPlace, "1"));
}
