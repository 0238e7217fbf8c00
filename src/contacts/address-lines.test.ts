import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { addressLines, type StoredAddress } from "./address-lines.ts";
import { countryCode } from "./country.ts";

type Typed = Omit<StoredAddress, "countryCode">;

const blank: Typed = { zip: "", street: "", city: "", state: "", country: "" };
const linesOf = (typed: Partial<Typed>) => {
  const address = { ...blank, ...typed };
  return addressLines({ ...address, countryCode: countryCode(address.country) });
};

describe("addressLines", () => {
  test("of the documented example: nothing is corrected", () => {
    const jay = {
      zip: "41007",
      city: "Baltimore",
      state: "Kentucky (KY)",
      country: "United States",
    };
    expect(linesOf(jay)).toEqual(["Baltimore, Kentucky (KY) 41007", "United States"]);
  });

  test.each([
    [
      "Germany",
      { zip: "10435", street: "Schönhauser Allee 36", city: "Berlin", country: "Deutschland" },
      ["Schönhauser Allee 36", "10435 Berlin", "Deutschland"],
    ],
    [
      "Germany, with a state that its post leaves out",
      { zip: "80331", city: "München", state: "Bayern", country: "Germany" },
      ["80331 München", "Bayern", "Germany"],
    ],
    [
      "the United Kingdom",
      { zip: "WC1R 5AH", street: "4 Gray’s Inn Square", city: "London", country: "UK" },
      ["4 Gray’s Inn Square", "London", "WC1R 5AH", "UK"],
    ],
    [
      "Sweden: no prefix is added to the zip code",
      { zip: "118 26", street: "Götgatan 45", city: "Stockholm", country: "Sverige" },
      ["Götgatan 45", "118 26 Stockholm", "Sverige"],
    ],
    [
      "Japan: the city that the format drops is kept",
      {
        zip: "101-0051",
        street: "神田神保町1-105",
        city: "千代田区",
        state: "東京都",
        country: "日本",
      },
      ["101-0051", "東京都", "神田神保町1-105", "千代田区", "日本"],
    ],
    [
      "China, in Latin letters",
      {
        zip: "100022",
        street: "88 Jianguo Road",
        city: "Chaoyang",
        state: "Beijing",
        country: "China",
      },
      ["88 Jianguo Road", "Chaoyang", "Beijing, 100022", "China"],
    ],
    [
      "no country that we know: the order stored",
      { zip: "1", street: "Main Street", city: "Atlantis", state: "Deep", country: "Atlantis" },
      ["1", "Main Street", "Atlantis", "Deep", "Atlantis"],
    ],
    ["no country", { zip: "1", city: "Town" }, ["1", "Town"]],
    ["nothing but a country", { country: "France" }, ["France"]],
    ["nothing", {}, []],
  ] as const)("of %s", (_, address, lines) => {
    expect(linesOf(address)).toEqual(lines);
  });

  test("shows every field that is not blank exactly once, as stored", () => {
    const countries = fc.constantFrom(
      ..."US GB DE SE FI JP CN KR IE BR AX AE CH AZ CI KP ZZ Nowhere".split(" "),
      "",
    );
    const value = (name: string) => fc.constantFrom("", name, `${name} $& %Z 〒`);
    const address = fc.record({
      zip: value("«zip»"),
      street: value("«street»"),
      city: value("«city»"),
      state: value("«state»"),
      country: countries,
    });
    fc.assert(
      fc.property(address, (stored) => {
        const text = linesOf(stored).join("\n");
        for (const field of ["zip", "street", "city", "state"] as const) {
          const occurrences = text.split(`«${field}»`).length - 1;
          expect(occurrences).toBe(stored[field] === "" ? 0 : 1);
          expect(text).toContain(stored[field]);
        }
        expect(linesOf(stored)).not.toContain("");
      }),
    );
  });

  test("survives any text", () => {
    const text = fc.string({ unit: "grapheme" });
    const address = fc.record({ zip: text, street: text, city: text, state: text, country: text });
    fc.assert(
      fc.property(address, (stored) => {
        const shown = linesOf(stored).join("\n");
        for (const value of Object.values(stored)) expect(shown).toContain(value);
      }),
    );
  });
});
