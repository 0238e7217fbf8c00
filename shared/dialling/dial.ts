/** What a stored number dials: the link behind it, and what a person should know of it. */
import { numberPlace, type ExtensionDial, type PageSettings } from "../page/page-settings.ts";
import { cleanNumber, longestNumber } from "./reading/clean-number.ts";
import { isTooLong } from "./reading/number-length.ts";
import { readNumber, type ReadNumber } from "./reading/read-number.ts";
import { withoutSeparators } from "./reading/separators.ts";

export type Dialled = ReadNumber & {
  /** Whether `dialled` is other than the number as it is shown, without its separators. */
  readonly differs: boolean;
};

/** What makes an `a` element dial. */
export type DialLink = {
  readonly href: string;
  readonly target?: "_blank";
  readonly rel?: "noreferrer";
};

export type Dial = Dialled & { readonly link: DialLink };

/** How the page is set up to dial. */
export type DialRule = Pick<PageSettings, "extensionDial" | "dialLink">;

/** What the setting adds to the address for an extension. */
const suffixes = {
  omit: () => "",
  ext: (extension) => `;ext=${extension}`,
  comma: (extension) => `,${extension}`,
} as const satisfies Record<ExtensionDial, (extension: string) => string>;

/**
 * `null` where there is nothing to dial, or it is not plain what. No digit is added or guessed, no country
 * code either. Of a text with several numbers (`numbersIn`) each is dialled by itself.
 */
export function dialledOf(stored: string): Dialled | null {
  const text = cleanNumber(stored);
  const number = text.length > longestNumber ? null : readNumber(text);
  if (number === null || isTooLong(number.dialled)) return null;
  return { ...number, differs: number.dialled !== withoutSeparators(text) };
}

/** The same with its link. */
export function dialOf(stored: string, rule: DialRule): Dial | null {
  const dialled = dialledOf(stored);
  return dialled && { ...dialled, link: linkOf(dialled, rule) };
}

/** Whether links of this template open a web page, rather than a program. */
export const opensPage = (dialLink: string): boolean => /^https?:/i.test(dialLink);

function linkOf({ dialled, extension }: Dialled, { extensionDial, dialLink }: DialRule): DialLink {
  const number = dialled + (extension === "" ? "" : suffixes[extensionDial](extension));
  return opensPage(dialLink)
    ? {
        // In a query a bare + is a space.
        href: dialLink.replace(numberPlace, encodeURIComponent(number)),
        // A call must not cost the receptionist the page that she works with.
        target: "_blank",
        rel: "noreferrer",
      }
    : { href: dialLink.replace(numberPlace, number.replaceAll("#", "%23")) };
}
