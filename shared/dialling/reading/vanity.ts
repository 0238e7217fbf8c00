/** Letters that complete a number, typed on a telephone's keypad: `1-800-FLOWERS`, `13CABS`. */
import { internationalOf, isWholeNumber } from "./international.ts";
import { withoutSeparators } from "./separators.ts";

const keypad = "22233344455566677778889999";

/** Fewer letters are an abbreviation, and a repeated letter is a number that somebody has masked. */
const leastLetters = 3;

/** Numbers that companies choose for their letters, by their prefixes. */
const chosen = {
  /** 800 and its like in North America: seven more digits; the network ignores further letters. */
  tollFree: /^(?:\+?1|001|0111)?8(?:00|22|33|44|55|66|77|88)([\dA-Z]{7,})$/i,
  /** In Europe and New Zealand. */
  service: /^0(?:[3-9]00|180\d?|508|808|84[345]|87[0-3]|90\d)[\dA-Z]{4,9}$/i,
  /** In Australia. */
  australian: /^(?:13[\dA-Z]{4,6}|1[38]00[\dA-Z]{6,})$/,
} as const;

/** An ordinary number of North America, in its own groups: `206-555-HELP`. */
const northAmerican = /^(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]?[\dA-Z]{3}[.-][\dA-Z]{4}$/;

/** The same text with digits for its letters; `null` if the letters are not part of the number. */
export function vanityNumber(stored: string): string | null {
  // "1-800-GOT-JUNK?"
  const text = stored.replace(/[^\p{L}\d]+$/u, "");
  const letters = text.replace(/[^a-z]/gi, "");
  if (letters.length < leastLetters || new Set(letters.toUpperCase()).size === 1) return null;
  const plain = withoutSeparators(text);
  if (!/^\+?\d+[\da-z]*$/i.test(plain)) return null;
  return isVanity(text, plain, letters) ? onKeypad(text) : null;
}

function isVanity(text: string, plain: string, letters: string): boolean {
  const isCapitals = letters === letters.toUpperCase();
  // "1800 Kitchen" is a label: somebody in the building.
  const isJoined = !/[\d)] +[a-z]/i.test(text);
  const [, behind = ""] = chosen.tollFree.exec(plain) ?? [];
  if (behind.length === 7) return isCapitals || (isJoined && /^\D*1/.test(plain));
  if (chosen.service.test(plain)) return true;
  // "1-800-Contacts"
  if (!isCapitals) return behind !== "" && isJoined && /^\+?1\D+8\d\d\D/.test(text);
  return (
    behind !== "" ||
    chosen.australian.test(plain) ||
    northAmerican.test(text) ||
    completesInternational(plain.replace(/^1/, "+1"))
  );
}

function completesInternational(plain: string): boolean {
  const before = internationalOf(plain.replace(/[A-Z].*$/, ""));
  const whole = internationalOf(onKeypad(plain));
  return before !== null && whole !== null && !isWholeNumber(before) && isWholeNumber(whole);
}

function onKeypad(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => keypad.charAt(parseInt(letter, 36) - 10));
}
