/** Long texts that an expression or a loop may go through repeatedly, and a clock that detects it: for tests. */

type Text = (length: number) => string;

const repeat =
  (...pieces: readonly string[]): Text =>
  (length) => {
    const piece = pieces.join("");
    return piece.repeat(Math.ceil(length / piece.length));
  };
/** A run that does not reach the end, so that a search for the end has to start again. */
const between =
  (before: string, run: string, after: string): Text =>
  (length) =>
    before + repeat(run)(length) + after;

export const longTexts: Readonly<Record<string, Text>> = {
  blanks: repeat(" "),
  "blanks in a number": between("5550100", " ", "99x"),
  "blanks in a name": between("Jay", " ", "P"),
  "blanks of all kinds": between("a", " \u00a0\t\u3000", "b"),
  digits: repeat("1234567890"),
  "digits before a letter": between("+", "1", "a"),
  zeros: between("", "0", "x"),
  letters: repeat("abcde"),
  capitals: between("1800", "ABC", "-"),
  "words of one letter": repeat("a "),
  "words of numbers": repeat("1 23 "),
  "the word number": repeat("number_number2"),
  extensions: between("5550100", "x1", " ext"),
  "opening parentheses": repeat("("),
  "closing parentheses": repeat(")"),
  parentheses: between("+49", "(0)", "("),
  dots: between("a", ".", "b"),
  "dots between letters": repeat("a."),
  dashes: between("1", "-", "1a"),
  slashes: repeat("/a"),
  backslashes: between("a", "\\", "b"),
  quotes: between("a", "'", "b"),
  "at signs": repeat("a@"),
  addresses: repeat("a@b.example,"),
  "mailto:": repeat("mailto:"),
  "angle brackets": repeat("<a"),
  "escapes of a plus": repeat("%2B"),
  semicolons: between(";", " ", "; ="),
  "ends of lines": between("a", "\r\n", "b"),
  stars: between("*", "#*", "a"),
  "one combining mark": between("e", "\u0301", "x"),
  "letters with marks": repeat("e\u0301\u0316"),
  "marks of direction": between("a", "\u200f\u202e", "b"),
  "halves of characters": repeat("\ud83d"),
  "joined characters": repeat("👩\u200d👧\u200d"),
  Chinese: repeat("王小明"),
  Arabic: repeat("محمد "),
  "digits of other scripts": repeat("٣\uff11"),
  "letters that become several": repeat("ß\ufdfaäǆ"),
};

/** In UTF-16 units. Linear code takes some milliseconds for such a text, quadratic code minutes. */
const length = 50_000;

/** Processor time only, in milliseconds: other programs may slow the machine. */
const enough = 1000;

function processorTimeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The texts for which a function takes more than linear time. */
export function tooSlow(run: (text: string) => unknown): readonly string[] {
  return Object.entries(longTexts)
    .filter(([, text]) => {
      // A tenth first, which detects what is far too slow without the whole wait.
      const [some, all] = [text(length / 10), text(length)];
      return processorTimeOf(() => run(some)) > enough || processorTimeOf(() => run(all)) > enough;
    })
    .map(([name]) => name);
}
