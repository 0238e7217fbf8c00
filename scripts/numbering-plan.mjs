/**
 * Generates the tables of the world's numbering plans from the metadata of `libphonenumber-js` (`npm run
 * numbering-plan`).
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * The general pattern lets any digits follow a zero. If a number's length does not show whether the zero belongs
 * to it, the patterns of each number type replace the general one.
 */
const byType = ["39"];

/** For countries whose main pattern contains the numbers of all others, which would only take time. */
const byMain = ["1"];

/** Out of use, and so not in the metadata, but still in phonebooks. */
const formerTrunkPrefixes = new Map([
  ["39", ["0"]],
  ["52", ["01", "044", "045"]],
]);

/** In Brazil 90 makes a collect call, and also begins numbers. */
const noTrunkPrefixes = ["55 90"];

/** What a trunk prefix may be. With a carrier code after it, it is longer. */
const shortDigits = [1, 2, 3].flatMap((length) =>
  Array.from({ length: 10 ** length }, (_, number) => String(number).padStart(length, "0")),
);

const require = createRequire(import.meta.url);
/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(require.resolve(file), "utf8"));
const { version } = readJson("libphonenumber-js/package.json");
/** @type {{ country_calling_codes: Record<string, string[]>, countries: Record<string, unknown[]>, nonGeographic: Record<string, unknown[]> }} */
const metadata = readJson("libphonenumber-js/metadata.max.json");
// Among the countries that share a code the main one comes first, since most numbers belong to it.
const countries = Object.values(metadata.country_calling_codes).flat();
const plans = [
  ...countries.map((country) => metadata.countries[country] ?? []),
  ...Object.values(metadata.nonGeographic),
].map(([code, , general, , , prefix, , prefixes, , , , types]) => ({
  code: String(code),
  general: String(general),
  prefix: typeof prefix === "string" ? prefix : "",
  prefixes: new RegExp(`^(?:${typeof prefixes === "string" ? prefixes : ""})$`),
  types: Array.isArray(types) ? types.flatMap((type) => type[0] || []) : [],
}));

const table = Object.fromEntries(
  [...new Set(plans.map(({ code }) => code))].map((code) => {
    const own = plans.filter((plan) => plan.code === code);
    return [code, { trunk: trunkOf(code, own).join(" "), valid: validOf(code, own).join("|") }];
  }),
);

/** The shorter first: what follows it may be part of the number. @param {string} code @param {typeof plans} own */
function trunkOf(code, own) {
  const prefixes = own.flatMap(({ prefix, prefixes: expression }) => [
    prefix,
    ...shortDigits.filter((digits) => expression.test(digits)),
  ]);
  return [...new Set([...prefixes, ...(formerTrunkPrefixes.get(code) ?? [])])]
    .filter((prefix) => prefix !== "" && !noTrunkPrefixes.includes(`${code} ${prefix}`))
    .toSorted((one, other) => one.length - other.length);
}

/** @param {string} code @param {typeof plans} all */
function validOf(code, all) {
  const own = byMain.includes(code) ? all.slice(0, 1) : all;
  return [...new Set(own.flatMap((plan) => (byType.includes(code) ? plan.types : [plan.general])))];
}

const callingCodes = Object.entries(metadata.countries).map(([country, [code]]) => [country, code]);

const source = `From the metadata of libphonenumber-js ${version} (Apache License 2.0) by \`npm run numbering-plan\`: not to be edited.`;
const directory = join(import.meta.dirname, "../shared/dialling/plan");
const tables = {
  "numbering-plan-table.ts": `/**
 * Trunk prefixes of each calling code, and what a whole national number behind it looks like.
 * ${source}
 */
export const numberingPlans: Readonly<
  Record<string, { readonly trunk: string; readonly valid: string }>
> = ${JSON.stringify(table)};`,
  "calling-codes.ts": `/**
 * The calling code of each country, by the country's two letters (ISO 3166-1).
 * ${source}
 */
export const callingCodes: ReadonlyMap<string, string> = new Map(${JSON.stringify(callingCodes)});`,
};
for (const [file, text] of Object.entries(tables)) writeFileSync(join(directory, file), text);
execFileSync("npx", ["oxfmt", ...Object.keys(tables)], { cwd: directory, stdio: "inherit" });
