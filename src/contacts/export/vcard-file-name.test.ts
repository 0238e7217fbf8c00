import * as fc from "fast-check";
import { expect, test } from "vitest";

import { vcardFileName } from "./vcard-file-name.ts";

test.each([
  ["Jay Prichett", "Jay Prichett.vcf"],
  ["José Müller-Lüdenscheidt", "José Müller-Lüdenscheidt.vcf"],
  ["王伟", "王伟.vcf"],
  ["محمد العبدالله", "محمد العبدالله.vcf"],
  ["می\u200Cخواهم", "می\u200Cخواهم.vcf"],
  ["👩‍💻", "👩‍💻.vcf"],
  ["Closet & Co.", "Closet & Co.vcf"],
  ["../../etc/passwd", "etc passwd.vcf"],
  ["C:\\Windows\\*?", "C Windows.vcf"],
  ['a<b>c"d|e', "a b c d e.vcf"],
  ["X\r\nTEL:666\u2028\0", "X TEL 666.vcf"],
  ["cod\u202Efcv.exe\u2066", "codfcv.exe.vcf"],
  [`${".".repeat(80)}Jay. .`, "Jay.vcf"],
  ["con", "_con.vcf"],
  ["NUL.x", "_NUL.x.vcf"],
  ["Lpt1 .x", "_Lpt1 .x.vcf"],
  ["COM¹", "_COM¹.vcf"],
  ["Conrad", "Conrad.vcf"],
  ["...", "contact.vcf"],
  ["\u200D\u200F\u0301", "contact.vcf"],
  ["", "contact.vcf"],
])("turns %j into %j", (name, file) => {
  expect(vcardFileName(name)).toBe(file);
});

test("cuts a long name between two letters, and never at a blank", () => {
  expect(vcardFileName("x".repeat(300))).toBe(`${"x".repeat(76)}.vcf`);
  expect(vcardFileName("👩‍💻".repeat(60))).toBe(`${"👩‍💻".repeat(15)}.vcf`);
  expect(vcardFileName(`${"x".repeat(75)} y`)).toBe(`${"x".repeat(75)}.vcf`);
});

test("returns a name that every system accepts, for any name", () => {
  const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
  const awkward = fc.constantFrom(
    ...'/ \\ : * ? " < > | . \u202E \u200D \uD800 con nul a 王'.split(" "),
    " ",
  );
  const name = fc.string({ unit: fc.oneof(codePoint, awkward), maxLength: 120 });
  fc.assert(
    fc.property(name, (stored) => {
      const file = vcardFileName(stored);
      expect(file).toMatch(/^[^\s./\\:*?"<>|\p{Cc}\p{Cs}][^/\\:*?"<>|\p{Cc}\p{Cs}\u202E]*\.vcf$/u);
      expect(file).not.toMatch(/[\s.]\.vcf$/u);
      expect(file).not.toMatch(/^(?:con|nul)(?:\.|$)/i);
      expect(file.length).toBeLessThanOrEqual(81);
    }),
  );
});
