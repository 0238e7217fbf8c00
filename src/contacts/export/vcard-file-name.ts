/** The file name of a contact's vCard. */
import { inOneLine } from "./contact-text.ts";

/** Characters that Windows rejects in a file name. */
const refused = /[<>:"/\\|?*]/g;
/** Marks of direction and their like can disguise the file's extension. Joiners are parts of letters. */
const misleading = /(?![\u200C\u200D])\p{Cf}/gu;
/** The name without the blanks and dots around it. */
const inner = /[^\s.\u200C\u200D](?:.*[^\s.\u200C\u200D])?/su;
const reserved = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;
const mostCharacters = 76;
const graphemes = new Intl.Segmenter();

/** A file name that every system accepts; "contact.vcf" if nothing is left of the name. */
export function vcardFileName(name: string): string {
  const allowed = inOneLine(name).replace(misleading, "").replace(refused, " ");
  const short = within(cut(within(allowed.replace(/\s+/gu, " "))));
  const base = /[\p{L}\p{N}\p{P}\p{S}]/u.test(short) ? short : "contact";
  return `${reserved.test(base) ? "_" : ""}${base}.vcf`;
}

const within = (text: string): string => inner.exec(text)?.[0] ?? "";

function cut(text: string): string {
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > mostCharacters) return kept;
    kept += segment;
  }
  return kept;
}
