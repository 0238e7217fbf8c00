/** The link to a stored address on a map. */
import { inOneLine } from "../export/contact-text.ts";
import type { StoredAddress } from "../model/address/address-lines.ts";

/** OpenStreetMap's search for the address; `null` if neither street, zip code nor city is stored. */
export function mapLink(address: StoredAddress): string | null {
  const { street, zip, city, state, country } = address;
  if (joined([street, zip, city], "") === "") return null;
  const place = joined([street, joined([zip, city], " "), state, country], ", ");
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;
}

function joined(parts: readonly string[], separator: string): string {
  return parts
    .map(inOneLine)
    .filter((part) => part !== "")
    .join(separator);
}
