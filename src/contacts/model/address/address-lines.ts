/** The lines of an address, in the order of its country. */
import { formatAddress } from "localized-address-format";

/** As stored, each field free text; blank fields are "". */
export type StoredAddress = {
  readonly zip: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly country: string;
  /** ISO 3166; `null` if the country is blank or unknown. */
  readonly countryCode: string | null;
};

type Field = Exclude<keyof StoredAddress, "country" | "countryCode">;

/** Placeholders for the fields while the country's format is laid out, so that no value is treated as format. */
const marks = {
  zip: "\uE000",
  street: "\uE001",
  city: "\uE002",
  state: "\uE003",
} as const satisfies Record<Field, string>;

/** The order in which they follow the lines if a format omits them. */
const fields = ["zip", "street", "city", "state"] as const satisfies readonly Field[];

/** Every field that is not blank, exactly once and as stored, and the country last. */
export function addressLines(address: StoredAddress): readonly string[] {
  const given = fields.filter((field) => address[field] !== "");
  const mark = (field: Field) => (given.includes(field) ? marks[field] : "");
  const shown = {
    zip: mark("zip"),
    street: mark("street"),
    city: mark("city"),
    state: mark("state"),
  };
  const { countryCode } = address;
  const layout =
    countryCode === null ? usual(shown) : formatted(shown, countryCode, scriptOf(address));
  const placed = layout.join("");
  // The formats omit what a country's post does not want to see; we show what is stored.
  const dropped = given.map((field) => marks[field]).filter((left) => !placed.includes(left));
  const lines = [...layout, ...dropped].map((line) => filledIn(line, address));
  return address.country === "" ? lines : [...lines, address.country];
}

/** The placeholder of each field, or "" if it is blank. */
type Shown = Readonly<Record<Field, string>>;

/** In the order of most countries, for an address whose country is unknown. */
const usual = ({ zip, street, city, state }: Shown): readonly string[] =>
  [street, joined([zip, city], " "), state].filter((line) => line !== "");

/** In the format of a country. */
function formatted(shown: Shown, postalCountry: string, script: Script): readonly string[] {
  const textOf = ({ zip, street, city, state }: Shown) =>
    formatAddress(
      {
        postalCountry,
        postalCode: zip,
        addressLines: street === "" ? [] : [street],
        locality: city,
        administrativeArea: state,
      },
      script,
    ).join("\n");
  const text = textOf(withCityPlaced(shown, textOf(marks)));
  // Some formats join two fields, which is right for Chinese only.
  const apart = script === "latin" ? text.replace(joint, " ") : text;
  return apart
    .split("\n")
    .map(withoutLiterals)
    .filter((line) => line !== "");
}

const joint = /(?<=[\uE000-\uE003])(?=[\uE000-\uE003])/g;

/** Some formats have no city, among them Japan's: it belongs between the street and the state. */
function withCityPlaced(shown: Shown, format: string): Shown {
  if (format.includes(marks.city)) return shown;
  const { street, city, state } = shown;
  const placed = { ...shown, city: "" };
  if (!format.includes(marks.state)) return { ...placed, street: joined([street, city], "\n") };
  const isSmallFirst = format.indexOf(marks.street) < format.indexOf(marks.state);
  return { ...placed, state: joined(isSmallFirst ? [city, state] : [state, city], "\n") };
}

type Script = "latin" | "local";

function scriptOf(address: StoredAddress): Script {
  const text = fields.map((field) => address[field]).join("");
  return /^[\p{Script=Latin}\P{L}]*$/u.test(text) ? "latin" : "local";
}

const joined = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== "").join(separator);

/** Drops words that a format adds ("SE-" before a zip code): values are shown as stored. */
function withoutLiterals(line: string): string {
  return line.replace(/[\p{L}〒]+[-\s]?/gu, "").trim();
}

function filledIn(line: string, address: StoredAddress): string {
  return line.replace(/[\uE000-\uE003]/g, (mark) => {
    const field = fields.find((candidate) => marks[candidate] === mark);
    return field === undefined ? mark : address[field];
  });
}
