import * as fc from "fast-check";
import jsQR from "jsqr";
import { expect, test } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import zxing from "zxing-wasm/reader/zxing_reader.wasm?url&inline";

import { qrPath } from "./qr-path.ts";

/** Pixels on a module's side. */
const scale = 4;
const run = /M(\d+) (\d+)h(\d+)v1h-\3z/g;

/** The path's pixels as a camera sees them; a stain covers their middle. */
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

/** The text that one maker's reader reads. */
function readByJsqr(text: string, stain = 0) {
  const image = seen(text, stain);
  if (image === null) return null;
  return jsQR(image.pixels, image.width, image.width, { inversionAttempts: "dontInvert" });
}

// Without it, the reader would fetch its program from another server.
const wasmBinary = await (await fetch(zxing)).arrayBuffer();
prepareZXingModule({ overrides: { wasmBinary } });

/** The text that another maker's reader reads, which many phones use. */
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
])("%j is read back by readers of two makers, and marked as UTF-8 if need be", async (text) => {
  const isAscii = !/\P{ASCII}/u.test(text);
  const read = readByJsqr(text);
  expect(read?.data).toBe(text);
  const utf8 = { type: "eci", assignmentNumber: 26 };
  expect(read?.chunks[0]).toEqual(isAscii ? expect.not.objectContaining(utf8) : utf8);
  const code = await readByZxing(text);
  expect([code?.text, code?.hasECI]).toEqual([text, !isAscii]);
});

test("fits the longest text, and rejects a longer one", () => {
  const largest = "x".repeat(2953);
  const read = readByJsqr(largest);
  expect(read?.data).toBe(largest);
  expect(read?.version).toBe(40);
  expect(qrPath(`${largest}x`)).toBeNull();
  expect(qrPath("1".repeat(7089))?.size).toBe(177 + 8);
  expect(qrPath("1".repeat(7090))).toBeNull();
  expect(qrPath("王".repeat(985))).toBeNull();
  expect(qrPath("x".repeat(50_000_000))).toBeNull();
});

test("is as small as possible, with a quiet zone of four modules on every side", () => {
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

test("uses the remaining room for error correction, so that a stain does no harm", () => {
  expect(readByJsqr("Jay", 7)?.data).toBe("Jay");
});

test("encodes half a character as the replacement character", () => {
  expect(readByJsqr("Jay \uD83D!")?.data).toBe("Jay \uFFFD!");
});

test("never throws, and encodes what is read back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (text) => {
      expect(readByJsqr(text)?.data).toBe(text);
    }),
    { numRuns: 30 },
  );
});
