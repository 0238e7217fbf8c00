/** Words of a name that people write as one: van den Berg as vandenberg, Anna Holm as annaholm. */

/** Words up to this length join with the next one. */
const longestParticle = 3;

/** From each word to the next that is not a particle. */
export function joinedWords(words: readonly string[]): readonly string[] {
  return words.slice(0, -1).map((word, at) => {
    const end = words.findIndex((next, place) => place > at && next.length > longestParticle);
    return word + words.slice(at + 1, end === -1 ? words.length : end + 1).join("");
  });
}
