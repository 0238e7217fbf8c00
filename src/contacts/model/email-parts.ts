/**
 * Finds the addresses in a stored email field, which may contain several, and what mail programs
 * write around them.
 */

type EmailPart = {
  readonly text: string;
  /** The `mailto:` address, to which no stored text can add a header; `null` for other text. */
  readonly href: string | null;
};

/** In stored order, each address once. If there is no address, the stored text. */
export function emailParts(stored: string): readonly EmailPart[] {
  const text = withoutMailto(inAscii(stored.replace(unseen, "")));
  const parts: EmailPart[] = [];
  const found = new Set<string>();
  let end = 0;
  for (const { 0: word, index } of text.matchAll(words)) {
    const addresses = addressesIn(word);
    if (addresses.length > 0) {
      parts.push(...textParts(text.slice(end, index)));
      for (const address of addresses) {
        // Mail programs copy one as `jay@closet.example<mailto:jay@closet.example>`.
        if (!found.has(address.toLowerCase())) parts.push(addressPart(address));
        found.add(address.toLowerCase());
      }
      end = index + word.length;
    }
  }
  if (found.size === 0) return [{ text: stored, href: null }];
  return [...parts, ...textParts(text.slice(end))];
}

const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const words = /[^\s<>()[\]{}",;:|、。،؛]+/gu;

/** East Asian keyboards write "＠" and "，". */
const inAscii = (text: string): string =>
  text.replace(/[\uFE50-\uFE6B\uFF01-\uFF5E]/g, (wide) => wide.normalize("NFKC"));

/** Of a `mailto:` link only the address, without subject and copies. */
function withoutMailto(text: string): string {
  return text.replace(
    /(?:mailto:(?:\/\/)?)+([^\s<>",;:?]*)(?:\?[^\s<>",;]*)?/giu,
    (_, address: string) => ` ${decoded(address)} `,
  );
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Empty for most words; several in "jay@closet.example/bo@closet.example". */
function addressesIn(word: string): readonly string[] {
  const all = word.split("/").map(withoutQuotes);
  if (all.every(isAddress)) return all;
  const whole = withoutQuotes(word);
  return isAddress(whole) ? [whole] : [];
}

/** Without quotes around the word, and without the end of a sentence. */
const withoutQuotes = (word: string): string =>
  /[^'’‘`“”«»*•–.!?](?:.*[^'’‘`“”«»*•–.!?])?/su.exec(word)?.[0] ?? "";

const isAddress = (text: string): boolean =>
  /^[^@/\uFFFD\p{C}][^@\uFFFD\p{C}]*@[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*$/u.test(text);

function addressPart(address: string): EmailPart {
  return { text: address, href: `mailto:${encodeURIComponent(address).replace("%40", "@")}` };
}

/** The text between two addresses, for instance a person's name. */
function textParts(between: string): readonly EmailPart[] {
  const text = /[^\s<>",;:|、。،؛](?:.*[^\s<>",;:|、。،؛])?/su.exec(between)?.[0] ?? "";
  return /[\p{L}\p{N}]/u.test(text) ? [{ text, href: null }] : [];
}
