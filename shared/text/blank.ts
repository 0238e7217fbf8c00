/** Which texts show nothing, and so count as empty. */

/**
 * Controls, every blank of Unicode, the characters that programs ignore (zero-width characters,
 * Hangul fillers, variation selectors …), and the blanks among its symbols: the empty Braille
 * pattern, the null notehead and the marks of interlinear notes.
 */
const shown =
  /[^\p{Cc}\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}\uFFF9-\uFFFB]/u;

export const isBlank = (text: string): boolean => !shown.test(text);
