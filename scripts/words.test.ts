/** Keeps words of the project's earlier, translated English out of comments, names, messages and documentation. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

const roots = [
  "docs",
  "e2e",
  "gateway",
  "index.html",
  "pbx",
  "scripts",
  "shared",
  "src",
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ".env.example",
];

/** The words must be in this file, and other programs write the generated tables. */
const notProse = /^scripts\/words\.test\.ts$|\/(numbering-plan-table|calling-codes)\.ts$/;

const writtenByPeople = /\.(tsx?|mjs|md|html)$|^\.env\.example$/;

/** Between two words of a phrase, which may continue in the next line of a comment. */
const gap = String.raw`(?:\s|\*|//)+`;
const phrase = (...words: readonly string[]) => words.join(gap);

/** "If there is none" is good English. */
const everywhere = new RegExp(
  String.raw`\b(?:anew|whoever|${phrase("(?<!there\\s+)is", "none")}|${phrase("says?", "so")}|${phrase("comes", "about")}|${phrase("at", "the", "(?:least|most)")})\b`,
  "gi",
);
/** May name a value in code. */
const inProse = /\btold\b/gi;

const comment = String.raw`/\*[^]*?\*/|//.*`;
const testName = String.raw`(?:\b(?:test|describe)\S*|\])\(\s*["\x60].*`;
const proseOfCode = new RegExp(`${comment}|${testName}`, "g");

/** The parts of a file that are prose, each with its place. */
function proseOf(path: string, text: string): readonly { index: number; prose: string }[] {
  if (!/\.(tsx?|mjs)$/.test(path)) return [{ index: 0, prose: text }];
  return [...text.matchAll(proseOfCode)].map(({ 0: prose, index }) => ({ index, prose }));
}

/** Each bad word with its file and line. */
function wordsIn(path: string, text: string): readonly string[] {
  const prose = proseOf(path, text);
  const isTranslation = path.startsWith("src/languages/");
  const checked = isTranslation ? prose : [{ index: 0, prose: text }];
  const found = [
    ...checked.flatMap((part) => matchesOf(everywhere, part)),
    ...prose.flatMap((part) => matchesOf(inProse, part)),
  ];
  return found.map(({ index, word }) => {
    const line = text.slice(0, index).split("\n").length;
    return `${path}:${line}: ${word.replaceAll(/\s+/g, " ")}`;
  });
}

const matchesOf = (words: RegExp, { index, prose }: { index: number; prose: string }) =>
  [...prose.matchAll(words)].map((match) => ({ index: index + match.index, word: match[0] }));

const root = join(import.meta.dirname, "..");

function filesOf(path: string): readonly string[] {
  if (writtenByPeople.test(path)) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
    .map((name) => `${path}/${name.replaceAll("\\", "/")}`)
    .filter((name) => writtenByPeople.test(name));
}

const isProse = (path: string): boolean => !notProse.test(path);

test.each(roots)("%s has no words of the old style", (path) => {
  const files = filesOf(path).filter(isProse);
  expect(files).not.toEqual([]);
  const found = files.flatMap((file) => wordsIn(file, readFileSync(join(root, file), "utf8")));
  expect(found).toEqual([]);
});

describe("the check", () => {
  test.each([
    ["a.ts", "// Starts\n// anew.", ["a.ts:2: anew"]],
    ["a.ts", "/**\n * At\n * the least\n */", ["a.ts:2: At * the least"]],
    ["a.ts", "/** `null` where it is none. */", ["a.ts:1: is none"]],
    ["a.ts", 'test("it is told", () => {});', ["a.ts:1: told"]],
    ["a.md", "Nobody is told.", ["a.md:1: told"]],
    ["src/languages/en.ts", "// Says so.\nwhoever", ["src/languages/en.ts:1: Says so"]],
  ])("finds words in %s: %j", (path, text, found) => {
    expect(wordsIn(path, text)).toEqual(found);
  });

  test.each([
    ["a.ts", "/** `null` if there is none. */\nconst told = 1;"],
    ["src/languages/en.ts", 'title: "This is told to whoever says so"'],
  ])("accepts %s: %j", (path, text) => {
    expect(wordsIn(path, text)).toEqual([]);
  });
});
