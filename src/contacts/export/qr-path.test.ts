import * as fc from "fast-check";
import jsQR from "jsqr";
import { expect, test } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import zxing from "zxing-wasm/reader/zxing_reader.wasm?url&inline";

import { qrPath } from "./qr-path.ts";

/** Pixels along a module. */
const scale = 4;
const run = /M(\d+) (\d+)h(\d+)v1h-\3z/g;

/** The drawn path as a camera sees it; a stain covers its middle. */
function seen(text: string, stain = 0) {
  const code = qrPath(text);
  if (code === null) return null;
  expect(code.path.replace(run, "")).toBe("");
  const width = code.size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of code.path.matchAll(run)) {
    for (let row = 0; row < scale; row++) {
      const start = (Number(y) * scale + row) * width + Number(x) * scale;
      for (let at = start; at < start + Number(length) * scale; at++)
        pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  const [from, to] = [(code.size - stain) / 2, (code.size + stain) / 2];
  for (let row = from * scale; row < to * scale; row++) {
    pixels.fill(255, (row * width + from * scale) * 4, (row * width + to * scale) * 4);
  }
  return { pixels, width };
}

/** What one maker's reader reads of it. */
function largeNumber(text: string, stain = 0) {
  const image = seen(text, stain);
  if (image === null) return null;
  return jsQR(image.pixels, image.width, image.width, { inversionAttempts: "dontInvert" });
}

// By itself it would fetch its program from elsewhere.
const wasmBinary = await (await fetch(zxing)).arrayBuffer();
prepareZXingModule({ overrides: { wasmBinary } });

/** What another's reads, which is the one of many phones. */
async function readByZxing(text: string) {
  const { pixels, width } = seen(text) ?? { pixels: new Uint8ClampedArray(), width: 0 };
  const [code] = await readBarcodes({ data: pixels, width, height: width, colorSpace: "srgb" });
  return code;
}

const vcard =
  "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:王伟\r\nN:王;伟;;;\r\nTEL;TYPE=CELL:+86 138\r\nEND:VCARD\r\n";

test.each([
  "A",
  "0123456789",
  "HTTPS://A.EXAMPLE/1",
  "Jay Prichett",
  "José, Müller; \\ \r\n",
  "王伟 佐藤花子 김민준",
  "محمد العبدالله",
  "👩‍💻 🏴‍☠️ 😀",
  "Jürgen Müller",
  "Ивановa",
  "Ä",
  vcard,
  vcard.repeat(10),
  "FN:Jürgen Müller\r\nTEL:+49 30 231250\r\n",
])(
  "%j is read back by readers of two makers, and says that it is UTF-8 if need be",
  async (text) => {
    const isAscii = !/\P{ASCII}/u.test(text);
    const read = largeNumber(text);
    expect(read?.data).toBe(text);
    const utf8 = { type: "eci", assignmentNumber: 26 };
    expect(read?.chunks[0]).toEqual(isAscii ? expect.not.objectContaining(utf8) : utf8);
    const code = await readByZxing(text);
    expect([code?.text, code?.hasECI]).toEqual([text, !isAscii]);
  },
);

test("the largest is read back, and nothing is larger", () => {
  const largest = "x".repeat(2953);
  const read = largeNumber(largest);
  expect(read?.data).toBe(largest);
  expect(read?.version).toBe(40);
  expect(qrPath(`${largest}x`)).toBeNull();
  expect(qrPath("1".repeat(7089))?.size).toBe(177 + 8);
  expect(qrPath("1".repeat(7090))).toBeNull();
  expect(qrPath("王".repeat(985))).toBeNull();
  expect(qrPath("x".repeat(50_000_000))).toBeNull();
});

test("is as small as can be, with a quiet zone of four modules on every side", () => {
  expect(qrPath("x".repeat(17))?.size).toBe(21 + 8);
  expect(qrPath("x".repeat(18))?.size).toBe(25 + 8);
  const { size, path } = qrPath("Jay") ?? { size: 0, path: "" };
  const runs = [...path.matchAll(run)].map(([, x, y, length]) => ({
    from: Number(x),
    to: Number(x) + Number(length),
    y: Number(y),
  }));
  expect(Math.min(...runs.map(({ from }) => from))).toBe(4);
  expect(Math.max(...runs.map(({ to }) => to))).toBe(size - 4);
  expect(Math.min(...runs.map(({ y }) => y))).toBe(4);
  expect(Math.max(...runs.map(({ y }) => y))).toBe(size - 5);
  expect(path).toMatch(/^M4 4h7v1h-7z/);
});

test("uses the room that is left, so that a stain costs nothing", () => {
  expect(largeNumber("Jay", 7)?.data).toBe("Jay");
});

test("draws half a character as the mark that replaces it", () => {
  expect(largeNumber("Jay \uD83D!")?.data).toBe("Jay \uFFFD!");
});

test("never throws, and draws what is read back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (text) => {
      expect(largeNumber(text)?.data).toBe(text);
    }),
    { numRuns: 30 },
  );
});
