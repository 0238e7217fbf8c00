/**
 * A rough key of how a name sounds, in any language: the same for Meier, Mayr and Maier, and for Schmidt and
 * Shmit.
 */

/** Each Greek and Cyrillic letter with its Latin spelling. */
const transcriptions =
  "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs τt υi φf χch ψps ωo " +
  "аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыi ь эe юju яja " +
  "іi єje ўu јj љlj њnj ђdj ћch џdzh";

const latin = new Map(
  transcriptions.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
);

type Rule = readonly [written: RegExp, sounds: string];

const greekPairs: readonly Rule[] = [
  [/ου/g, "u"],
  [/([αε])υ(?=[αεηιοωβγδζλμνρ])/g, "$1v"],
  [/μπ/g, "b"],
  [/ντ/g, "d"],
];

/** Applied in this order. Capitals are sounds that no single letter writes. */
const sounds: readonly Rule[] = [
  [/ph/g, "f"],
  [/tsch|tch|tsh|cz/g, "C"],
  [/sc?h|sz/g, "s"],
  [/ch(?=[rl])/g, "k"],
  [/ch/g, "C"],
  [/d?t[sz]|z/g, "s"],
  [/c(?=[eiy])/g, "s"],
  [/ck|[cq]|kh/g, "k"],
  [/x/g, "ks"],
  [/dt|th|d/g, "t"],
  [/[vw]/g, "f"],
  [/^[jy](?=[aeiou])/, "J"],
  // Both letters are silent.
  [/(?<=.)h/g, ""],
  [/(?<=[^aeiouyj].*[^aeiouyj])e$/, ""],
  // Spellings differ most in the vowels.
  [/[aeiouyj]+/g, "a"],
  [/(.)\1+/g, "$1"],
];

/** A key with fewer sounds than these fits too many names. */
const leastSounds = 3;

/** `word` is folded. Returns "" if nothing can sound alike: short words, words with digits, other scripts. */
export function soundOf(word: string): string {
  const text = /^[a-z]+$/.test(word) ? word : inLatin(word);
  if (!/^[a-z]+$/.test(text)) return "";
  const sound = applied(sounds, text);
  return sound.length < leastSounds ? "" : sound;
}

const inLatin = (word: string): string =>
  Array.from(applied(greekPairs, word), (letter) => latin.get(letter) ?? letter).join("");

const applied = (rules: readonly Rule[], text: string): string =>
  rules.reduce((rest, [written, sound]) => rest.replace(written, sound), text);
