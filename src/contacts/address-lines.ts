/** The lines of an address, in the order of its country. */
import { formatAddress } from "localized-address-format";

/** As stored, each field free text; blank ones are "". */
export type StoredAddress = {
  readonly zip: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly country: string;
  /** ISO 3166; `null` where the country is blank or unknown. */
  readonly countryCode: string | null;
};

type Field = Exclude<keyof StoredAddress, "country" | "countryCode">;

/** Stand for the fields while the country's format is laid out, so that no value is taken for format. */
const marks = {
  zip: "\uE000",
  street: "\uE001",
  city: "\uE002",
  state: "\uE003",
} as const satisfies Record<Field, string>;
/** The order in which the PBX stores them. */
const fields = ["zip", "street", "city", "state"] as const satisfies readonly Field[];

/** Every field that is not blank, exactly once and as stored; in an unknown country in stored order. */
export function addressLines(address: StoredAddress): readonly string[] {
  const given = fields.filter((field) => address[field] !== "");
  const { countryCode } = address;
  const layout = countryCode === null ? [] : countryLayout(address, given, countryCode);
  const placed = layout.join("");
  // The formats leave out what a country's post does not want to see; we show what is stored.
  const dropped = given.map((field) => marks[field]).filter((mark) => !placed.includes(mark));
  const lines = [...layout, ...dropped].map((line) => filledIn(line, address));
  return address.country === "" ? lines : [...lines, address.country];
}

function countryLayout(address: StoredAddress, given: readonly Field[], code: string): string[] {
  const mark = (field: Field) => (given.includes(field) ? marks[field] : "");
  const isLatin = /^[\p{Script=Latin}\P{L}]*$/u.test(given.map((field) => address[field]).join(""));
  const lines = formatAddress(
    {
      postalCountry: code,
      postalCode: mark("zip"),
      addressLines: given.includes("street") ? [marks.street] : [],
      locality: mark("city"),
      administrativeArea: mark("state"),
    },
    isLatin ? "latin" : "local",
  );
  return lines.map(withoutLiterals).filter((line) => line !== "");
}

/** Drops what a format adds in words ("SE-" before a zip code): values are shown as stored. */
function withoutLiterals(line: string): string {
  return line.replace(/[\p{L}〒]+[-\s]?/gu, "").trim();
}

function filledIn(line: string, address: StoredAddress): string {
  return line.replace(/[\uE000-\uE003]/g, (mark) => {
    const field = fields.find((candidate) => marks[candidate] === mark);
    return field === undefined ? mark : address[field];
  });
}
