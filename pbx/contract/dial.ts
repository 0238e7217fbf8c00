/** What a stored number dials: the link behind it, and what a person should know of it. */
import { numberPlace, type ExtensionDial, type PageSettings } from "./page-settings.ts";

export type Dialled = {
  /** What is dialled: digits, `*`, `#`, and a `+` in first place. */
  readonly dialled: string;
  /** Digits to dial when the call is answered, or "". */
  readonly extension: string;
  /** Whether `dialled` is other than the stored text without its separators. */
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

/** What only helps the eye: spaces, dashes, dots, slashes, parentheses, and invisible marks. */
const separators = /[\s().\-/\u2212\p{Pd}\p{Cf}]/gu;

const trailingExtension = /^(.*?)(?:x|ext|ext\.|extension)[\s.:-]*(\d+)[\s.]*$/isu;

/** After the country code of an international number: "(0)", which is dialled within the country only. */
const trunkZero = /^(\s*\(?\s*\+[\s.-]*\d{1,3}[\s).-]*)\(\s*0\s*\)/u;

/** What the setting adds to the address for an extension. */
const suffixes = {
  omit: () => "",
  ext: (extension) => `;ext=${extension}`,
  comma: (extension) => `,${extension}`,
} as const satisfies Record<ExtensionDial, (extension: string) => string>;

const keypad = "22233344455566677778889999";

/** `null` where there is nothing to dial. No digit is added or guessed, no country code either. */
export function dialledOf(stored: string): Dialled | null {
  // Full-width digits, as East Asian keyboards write them, are digits all the same.
  const text = stored.normalize("NFKC");
  const { stem, extension } = splitExtension(text);
  const kept = onKeypad(stem.replace(trunkZero, "$1").replace(separators, ""));
  const dialled = (kept.startsWith("+") ? "+" : "") + kept.replace(/[^\d*#]/g, "");
  if (!/[\d*#]/.test(dialled)) return null;
  return { dialled, extension, differs: dialled !== stored.replace(separators, "") };
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

function splitExtension(text: string): { readonly stem: string; readonly extension: string } {
  const [, stem = "", extension = ""] = trailingExtension.exec(text) ?? [];
  const isWhole = /^\+?\d{5,}$/.test(stem.replace(separators, ""));
  return isWhole ? { stem, extension } : { stem: text, extension: "" };
}

function onKeypad(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => keypad.charAt(parseInt(letter, 36) - 10));
}
