import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

import * as fc from "fast-check";
import { PhoneNumber } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/metadata.max.json";
import { describe, expect, test } from "vitest";

import { callingCodes } from "./calling-codes.ts";
import {
  isNationalNumber,
  splitCallingCode,
  trunkPrefixes,
  withoutTrunkPrefix,
} from "./numbering-plan.ts";

describe("an international number", () => {
  test.each([
    ["491712345678", "49", "1712345678"],
    ["12065550142", "1", "2065550142"],
    ["74951234567", "7", "4951234567"],
    ["380442345678", "380", "442345678"],
    ["35312345678", "353", "12345678"],
    ["80012345678", "800", "12345678"],
    ["49", "49", ""],
  ])("%s is split into %s and %s", (digits, callingCode, national) => {
    expect(splitCallingCode(digits)).toEqual({ callingCode, national });
  });

  test.each(["", "0", "3", "38", "2101234567", "9991234567", "0491712345678", "constructor"])(
    "%j has no calling code",
    (digits) => {
      expect(splitCallingCode(digits)).toBeNull();
    },
  );
});

test.each([
  ["49", ["0"]],
  ["7", ["8"]],
  ["36", ["06"]],
  ["1", ["1"]],
  ["52", ["01", "044", "045"]],
  ["370", ["0", "8"]],
  ["375", ["8", "0", "80"]],
  ["34", []],
  ["378", []],
  ["999", []],
  ["__proto__", []],
])("the trunk prefixes of +%s are %j", (callingCode, prefixes) => {
  expect(trunkPrefixes(callingCode)).toEqual(prefixes);
});

test.each([
  ["44", "07700900123", "7700900123"],
  ["49", "030231250", "30231250"],
  ["39", "0612345678", "0612345678"],
  ["39", "03351234567", "3351234567"],
  ["39", "0331123456", "0331123456"],
  ["378", "0549886377", "0549886377"],
  ["225", "0712345678", "0712345678"],
  ["242", "061234567", "061234567"],
  ["229", "0197123456", "0197123456"],
  ["7", "84951234567", "4951234567"],
  ["7", "8432123456", "8432123456"],
  ["36", "0612345678", "12345678"],
  ["36", "061234567", "061234567"],
  ["375", "80291234567", "291234567"],
  ["52", "0455512345678", "5512345678"],
  ["34", "0912345678", "0912345678"],
  ["999", "0123", "0123"],
])("behind +%s, %s without a trunk prefix is %s", (callingCode, national, expected) => {
  expect(withoutTrunkPrefix({ callingCode, national })).toBe(expected);
});

describe("compared with libphonenumber", () => {
  const countriesOf = (callingCode: string) => metadata.country_calling_codes[callingCode] ?? [];
  /** Not with its parser, which drops trunk prefixes by its own rules. */
  const isValid = (callingCode: string, national: string) => {
    const number = new PhoneNumber(`+${callingCode}${national}`, metadata);
    return countriesOf(callingCode).some((country) => {
      number.country = country;
      return number.isValid();
    });
  };
  /** Numbers of every kind that the countries have, and numbers close to them. */
  const nationals = (callingCode: string) => {
    const patterns = countriesOf(callingCode).flatMap((country) => {
      const [, , general, , , , , , , , , types]: unknown[] = metadata.countries[country] ?? [];
      return [general, ...(Array.isArray(types) ? types.flatMap((type) => type[0] || []) : [])];
    });
    const number = fc.oneof(
      ...patterns
        .filter((pattern) => typeof pattern === "string")
        .map((pattern) => fc.stringMatching(new RegExp(`^(?:${pattern})$`))),
    );
    return fc.oneof(
      number,
      number.map((digits) => digits.slice(1)),
      number.map((digits) => digits.slice(0, -1)),
    );
  };
  const numbers = Object.keys(metadata.country_calling_codes).map(
    (callingCode) => [callingCode, nationals(callingCode)] as const,
  );

  test("has the same countries with the same calling codes", () => {
    for (const [callingCode, countries] of Object.entries(metadata.country_calling_codes)) {
      expect(
        [...callingCodes]
          .filter(([, code]) => code === callingCode)
          .map(([country]) => country)
          .toSorted(),
      ).toEqual(countries.toSorted());
    }
    for (const code of [...callingCodes.values(), ...Object.keys(metadata.nonGeographic)]) {
      expect(splitCallingCode(`${code}2`)?.callingCode).toBe(code);
    }
  });

  test("accepts numbers that are valid in any country of a calling code", () => {
    for (const [callingCode, national] of numbers) {
      fc.assert(
        fc.property(national, (digits) => {
          if (!isValid(callingCode, digits)) return;
          expect([callingCode, digits, isNationalNumber(callingCode, digits)]).toContain(true);
        }),
      );
    }
  });

  test("agrees on which digits are a trunk prefix", () => {
    for (const [callingCode, national] of numbers) {
      const prefixes = fc.constantFrom(...trunkPrefixes(callingCode), "0");
      fc.assert(
        fc.property(national, prefixes, (digits, prefix) => {
          // An unused area code is no reason to dial a trunk prefix.
          if (!isValid(callingCode, digits)) return;
          const whole = prefix + digits;
          const dropped = withoutTrunkPrefix({ callingCode, national: whole }, [prefix]);
          const expected = isValid(callingCode, whole) ? whole : digits;
          expect([callingCode, whole, dropped]).toEqual([callingCode, whole, expected]);
        }),
      );
    }
  });
});

test("has no valid number without digits, nor behind a code that does not exist", () => {
  for (const callingCode of callingCodes.values()) {
    expect(isNationalNumber(callingCode, "")).toBe(false);
  }
  expect(isNationalNumber("999", "1234567")).toBe(false);
});

test("costs a browser 6 kB at most", async () => {
  const table = await readFile(new URL("numbering-plan-table.ts", import.meta.url));
  expect(gzipSync(table).length).toBeLessThan(6000);
});
