/** Any number of generated people, each created on request: 500,000 take no memory. */
import type { DocumentedContact } from "../../contract/contact.ts";
import type { ContactStore } from "./contact-store.ts";
import { person } from "./person.ts";

const firstNames =
  "Ada Björn Chiara Dmitri Élodie Farid Grace Hana Iñaki Jürgen Katarzyna Lars Mei Noor Olga Pablo Qi Rosa Søren Tariq Ursula Viktor Wanda Ximena Yusuf Zoë Amélie Bilal Carmen Deniz";
const lastSyllables =
  "al ber cas den el fors gar holm in jar kel lund mar nord os pel quist ros sten tor ul vik wes yl zam ström müller brand hagen";
const trades =
  "Logistics Bakery Engineering Software Dental Insurance Records Motors Print Travel Timber Optics";

const words = (text: string): readonly string[] => text.split(" ");
const [firsts, syllables, kinds] = [words(firstNames), words(lastSyllables), words(trades)];
const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? "";
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Spreads neighbouring IDs over all the choices. */
const scattered = (id: number): number => Math.imul(id, 2_654_435_761) >>> 0;

function someone(id: number): DocumentedContact {
  const seed = scattered(id);
  const first = pick(firsts, seed >>> 3);
  const last = capital(pick(syllables, seed >>> 8) + pick(syllables, seed >>> 13));
  const company = `${capital(pick(syllables, seed >>> 17))}${pick(syllables, seed >>> 5)} ${pick(kinds, seed >>> 21)}`;
  const line = String(1_000_000 + (seed % 9_000_000));
  return person(id, {
    first_name: first,
    last_name: last,
    company,
    email: `${first}.${last}.${id}@${company.split(" ").join("-")}.example`.toLowerCase(),
    books: id % 10 === 0 ? ["customers", "all"] : ["all"],
    numbers: [
      ["business_number", `+49-${30 + (id % 60)}-${line}`],
      ["mobile_number", `0170-${String(id).padStart(7, "0")}`],
    ],
  });
}

/** People with the IDs from 1 to `size`. */
export function generatedPeople(size: number): ContactStore {
  return {
    size,
    at: (place) => (place < size ? someone(place + 1) : undefined),
    byId: (id) => (id <= size ? someone(id) : undefined),
  };
}
