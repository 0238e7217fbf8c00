import { describe, expect, test } from "vitest";

import { pageKeyOf } from "./page-key.ts";

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("pageKeyOf", () => {
  test.each([
    ["1", "Digit1", "1"],
    ["9", "Numpad9", "9"],
    ["0", "Digit0", null],
    ["c", "KeyC", "c"],
    ["C", "KeyC", "c"],
    ["r", "KeyR", "r"],
    ["x", "KeyC", null],
    ["?", "Minus", "?"],
    ["Escape", "Escape", "Escape"],
    ["ArrowUp", "ArrowUp", null],
    // French, without Shift.
    ["&", "Digit1", "1"],
    ["é", "Digit2", "2"],
    // Arabic.
    ["١", "Digit1", "1"],
    ["ؤ", "KeyC", "c"],
    ["؟", "Slash", "?"],
    // Russian and Chinese.
    ["с", "KeyC", "c"],
    ["к", "KeyR", "r"],
    ["、", "Slash", "/"],
  ])("%j at %s is %j", (key, code, pageKey) => {
    expect(pageKeyOf({ ...none, key, code })).toBe(pageKey);
  });

  test.each([
    [{ ctrlKey: true }, "k", "KeyK", "ctrl+k"],
    [{ metaKey: true }, "K", "KeyK", "ctrl+k"],
    [{ ctrlKey: true }, "ن", "KeyK", "ctrl+k"],
    [{ ctrlKey: true, altKey: true }, "k", "KeyK", null],
    [{ ctrlKey: true }, "c", "KeyC", null],
    [{ ctrlKey: true }, "1", "Digit1", null],
    [{ altKey: true }, "ArrowUp", "ArrowUp", "alt+ArrowUp"],
    [{ altKey: true }, "ArrowDown", "ArrowDown", "alt+ArrowDown"],
    [{ altKey: true }, "ArrowLeft", "ArrowLeft", null],
    [{ altKey: true }, "c", "KeyC", null],
    [{ ctrlKey: true, shiftKey: true }, "K", "KeyK", null],
    [{ metaKey: true, shiftKey: true }, "k", "KeyK", null],
    [{ altKey: true, shiftKey: true }, "ArrowDown", "ArrowDown", null],
    [{ shiftKey: true }, "!", "Digit1", null],
    [{ shiftKey: true }, "(", "Digit9", null],
    [{ shiftKey: true }, "?", "Slash", "?"],
    // German.
    [{ shiftKey: true }, "/", "Digit7", "/"],
    // French.
    [{ shiftKey: true }, "1", "Digit1", "1"],
    [{ shiftKey: true }, "?", "KeyM", "?"],
  ] as const)("%j with %j at %s is %j", (held, key, code, pageKey) => {
    expect(pageKeyOf({ ...none, ...held, key, code })).toBe(pageKey);
  });
});
