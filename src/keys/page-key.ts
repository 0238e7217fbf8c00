/** Which of the page's keys was pressed, on any keyboard. */

export const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
/** Keys pressed alone, which a user can switch off. */
const singles = [...digits, "c", "r", "/", "?"] as const;
const others = ["ctrl+k", "alt+ArrowUp", "alt+ArrowDown", "Escape"] as const;

export type SingleKey = (typeof singles)[number];
export type PageKey = SingleKey | (typeof others)[number];

type Press = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The same signs, as other keyboards write them. */
const alike: Readonly<Record<string, string>> = { "؟": "?", "？": "?", "／": "/", "、": "/" };

/** Returns `null` for any other key. Digits and letters count on keyboards of every script. */
export function pageKeyOf(press: Press): PageKey | null {
  const { key: pressed, code, ctrlKey, metaKey, altKey, shiftKey } = press;
  const key = alike[pressed] ?? pressed;
  // With Shift as well they are the browser's: Ctrl+Shift+K opens Firefox's console.
  const isAlone = !altKey && !shiftKey;
  if (ctrlKey || metaKey) return isAlone && letterOf(key, code) === "k" ? "ctrl+k" : null;
  if (altKey) return others.find((other) => other === `alt+${key}` && !shiftKey) ?? null;
  if (key === "Escape") return key;
  return singles.find((single) => single === key) ?? singleBehind(key, code, shiftKey);
}

export const isSingle = (key: PageKey): key is SingleKey => singles.some((one) => one === key);

function singleBehind(key: string, code: string, shiftKey: boolean): SingleKey | null {
  const letter = letterOf(key, code);
  // A French keyboard has its digits above other signs; if Shift types one of our signs, that sign counts.
  const digit = !shiftKey && /^[^/?]$/.test(key) ? /^Digit([1-9])$/.exec(code)?.[1] : undefined;
  return singles.find((single) => single === letter || single === digit) ?? null;
}

/** On a keyboard of another script, the letter at the key's place on a Latin one. */
function letterOf(key: string, code: string): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const isOtherScript = /^\p{L}+$/u.test(key) && !/^\p{Script=Latin}/u.test(key);
  return isOtherScript ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? "") : "";
}
