/** What a stored number dials: the link for it, and what a user should know about it. */
import { numberPlace, type ExtensionDial, type PageSettings } from "../page/page-settings.ts";
import { cleanNumber, longestNumber } from "./reading/clean-number.ts";
import { isTooLong } from "./reading/number-length.ts";
import { readNumber, type ReadNumber } from "./reading/read-number.ts";
import { withoutSeparators } from "./reading/separators.ts";

export type Dialled = ReadNumber & {
  /** Whether `dialled` differs from the number as it is shown, without its separators. */
  readonly differs: boolean;
};

/** The attributes with which an `a` element dials. */
export type DialLink = {
  readonly href: string;
  readonly target?: "_blank";
  readonly rel?: "noreferrer";
};

export type Dial = Dialled & { readonly link: DialLink };

/** The page's settings for dialling. */
export type DialRule = Pick<PageSettings, "extensionDial" | "dialLink">;

/** What each setting adds to the address for an extension. */
const suffixes = {
  omit: () => "",
  ext: (extension) => `;ext=${extension}`,
  comma: (extension) => `,${extension}`,
} as const satisfies Record<ExtensionDial, (extension: string) => string>;

/**
 * Returns `null` if there is nothing to dial, or if it is unclear what. No digit is added or
 * guessed, and no country code. If a text has several numbers (`numbersIn`), each is dialled by
 * itself.
 */
export function dialledOf(stored: string): Dialled | null {
  const text = cleanNumber(stored);
  const number = text.length > longestNumber ? null : readNumber(text);
  if (number === null || isTooLong(number.dialled)) return null;
  return { ...number, differs: number.dialled !== withoutSeparators(text) };
}

/** The same, with its link. */
export function dialOf(stored: string, rule: DialRule): Dial | null {
  const dialled = dialledOf(stored);
  return dialled && { ...dialled, link: linkOf(dialled, rule) };
}

/** Whether links of this template open a web page instead of a program. */
export const opensPage = (dialLink: string): boolean => /^https?:/i.test(dialLink);

function linkOf({ dialled, extension }: Dialled, { extensionDial, dialLink }: DialRule): DialLink {
  const number = dialled + (extension === "" ? "" : suffixes[extensionDial](extension));
  return opensPage(dialLink)
    ? {
        // In a query a bare + is a space.
        href: dialLink.replace(numberPlace, encodeURIComponent(number)),
        // A call must not replace the page that the receptionist works with.
        target: "_blank",
        rel: "noreferrer",
      }
    : { href: dialLink.replace(numberPlace, number.replaceAll("#", "%23")) };
}
