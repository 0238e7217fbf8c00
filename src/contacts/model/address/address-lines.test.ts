import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { addressLines, type StoredAddress } from "./address-lines.ts";
import { countryCode } from "./country.ts";

type Typed = Omit<StoredAddress, "countryCode">;

const blank: Typed = { zip: "", street: "", city: "", state: "", country: "" };
const linesOf = async (typed: Partial<Typed>) => {
  const address = { ...blank, ...typed };
  return addressLines({ ...address, countryCode: await countryCode(address.country) });
};

describe("addressLines", () => {
  test("keeps the documented example uncorrected", async () => {
    const jay = {
      zip: "41007",
      city: "Baltimore",
      state: "Kentucky (KY)",
      country: "United States",
    };
    expect(await linesOf(jay)).toEqual(["Baltimore, Kentucky (KY) 41007", "United States"]);
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
      "Japan, from large to small: the city that its format leaves out comes before the street",
      {
        zip: "101-0051",
        street: "神田神保町1-105",
        city: "千代田区",
        state: "東京都",
        country: "日本",
      },
      ["101-0051", "東京都", "千代田区", "神田神保町1-105", "日本"],
    ],
    [
      "Japan, without a prefecture",
      { zip: "530-0001", street: "梅田3-1-1", city: "大阪市北区", country: "Japan" },
      ["530-0001", "大阪市北区", "梅田3-1-1", "Japan"],
    ],
    [
      "Japan, in Latin letters, from small to large",
      {
        zip: "101-0051",
        street: "1-105 Kanda-Jimbocho",
        city: "Chiyoda-ku",
        state: "Tokyo",
        country: "JPN",
      },
      ["1-105 Kanda-Jimbocho, Chiyoda-ku", "Tokyo", "101-0051", "JPN"],
    ],
    [
      "Japan, in Latin letters, without a street",
      { zip: "101-0051", city: "Chiyoda-ku", state: "Tokyo", country: "Japan" },
      ["Chiyoda-ku", "Tokyo", "101-0051", "Japan"],
    ],
    [
      "the Emirates, whose format has no city",
      { street: "Sheikh Zayed Road 12", city: "Jumeirah", state: "Dubai", country: "UAE" },
      ["Sheikh Zayed Road 12", "Jumeirah", "Dubai", "UAE"],
    ],
    [
      "Singapore, whose format has neither city nor state",
      { zip: "238801", street: "2 Orchard Turn", city: "Singapore", country: "Singapore" },
      ["2 Orchard Turn", "Singapore", "238801", "Singapore"],
    ],
    [
      "Mozambique, whose format joins city and state",
      { zip: "1100", street: "Avenida Lenine 5", city: "Maputo", state: "Sul", country: "MOZ" },
      ["Avenida Lenine 5", "1100 Maputo Sul", "MOZ"],
    ],
    [
      "Turkey, by its English name",
      { zip: "34433", street: "Gezi 4", city: "Beyoğlu", state: "İstanbul", country: "Turkey" },
      ["Gezi 4", "34433 Beyoğlu/İstanbul", "Turkey"],
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
      "no country that we know",
      { zip: "1", street: "Main Street", city: "Atlantis", state: "Deep", country: "Atlantis" },
      ["Main Street", "1 Atlantis", "Deep", "Atlantis"],
    ],
    [
      "no country: street, then zip and city, then state",
      { zip: "10435", street: "Schönhauser Allee 36", city: "Berlin", state: "Pankow" },
      ["Schönhauser Allee 36", "10435 Berlin", "Pankow"],
    ],
    ["no country and no street", { zip: "1", city: "Town" }, ["1 Town"]],
    ["no country and no city", { zip: "1", street: "Main Street" }, ["Main Street", "1"]],
    ["nothing but a country", { country: "France" }, ["France"]],
    ["nothing", {}, []],
  ] as const)("follows the format of %s", async (_, address, lines) => {
    expect(await linesOf(address)).toEqual(lines);
  });

  test("shows every field that is not blank exactly once, as stored", async () => {
    const countries = fc.constantFrom(
      ..."US GB DE SE FI JP CN KR IE BR AX AE CH AZ CI KP SG MO GG MZ ZZ Nowhere".split(" "),
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
    await fc.assert(
      fc.asyncProperty(address, async (stored) => {
        const lines = await linesOf(stored);
        const text = lines.join("\n");
        for (const field of ["zip", "street", "city", "state"] as const) {
          const occurrences = text.split(`«${field}»`).length - 1;
          expect(occurrences).toBe(stored[field] === "" ? 0 : 1);
          expect(text).toContain(stored[field]);
        }
        expect(lines).not.toContain("");
      }),
    );
  });

  test("handles any text", async () => {
    const text = fc.string({ unit: "grapheme" });
    const address = fc.record({ zip: text, street: text, city: text, state: text, country: text });
    await fc.assert(
      fc.asyncProperty(address, async (stored) => {
        const shown = (await linesOf(stored)).join("\n");
        for (const value of Object.values(stored)) expect(shown).toContain(value);
      }),
    );
  });
});
