/** Words that are nearly a given one: by their letters, or by their sound. */
import { wordAt, type Lexicon } from "../words/lexicon.ts";
import { wordsWithinEdits } from "./edits.ts";
import { soundOf } from "./phonetic-key.ts";

/** How each word of a lexicon sounds, as a number that words alike in sound share; 0 if it has none. */
export type Sounds = Uint32Array<ArrayBuffer>;

/** Words with their nearness, the farthest first. */
type NearWords = readonly [far: number[], near: number[], nearest: number[]];

/** Longer words, shorter ones and words with digits have no near words. */
const [shortestWord, longestWord] = [3, 40];

export function soundsOf(lexicon: Lexicon): Sounds {
  const sounds = new Uint32Array(lexicon.wordStarts.length - 1);
  return sounds.map((_, word) => {
    const text = wordAt(lexicon, word);
    return canBeNear(text) ? numberOf(soundOf(text)) : 0;
  });
}

/** `text` is folded. */
export function nearWords(lexicon: Lexicon, sounds: Sounds, text: string): NearWords {
  const found: NearWords = [[], [], []];
  if (!canBeNear(text)) return found;
  const alike = new Set(alikeInSound(lexicon, sounds, soundOf(text)));
  for (const [word, edits] of wordsWithinEdits(lexicon, text, text.length < 5 ? 1 : 2)) {
    const isAlike = alike.delete(word);
    found[edits < 2 ? (isAlike ? 2 : 1) : isAlike ? 1 : 0].push(word);
  }
  found[0].push(...alike);
  return found;
}

function alikeInSound(lexicon: Lexicon, sounds: Sounds, sound: string): readonly number[] {
  if (sound === "") return [];
  const [number, alike] = [numberOf(sound), new Array<number>()];
  for (let word = sounds.indexOf(number); word !== -1; word = sounds.indexOf(number, word + 1)) {
    // Another sound may have the same number.
    if (soundOf(wordAt(lexicon, word)) === sound) alike.push(word);
  }
  return alike;
}

const canBeNear = (word: string): boolean =>
  word.length >= shortestWord && word.length <= longestWord && !/\d/.test(word);

/** A text as a number of 32 bits (FNV-1a); 0 for "". */
function numberOf(text: string): number {
  if (text === "") return 0;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
