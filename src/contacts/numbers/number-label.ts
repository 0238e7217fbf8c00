/** The label of a number. */
import type { Messages } from "../../languages/messages.ts";

/** The label of a `num_type`; an undocumented one becomes its own words (`pager_number` → "Pager"). */
export function numberLabel(type: string, messages: Messages): string {
  const labels: Readonly<Record<string, string>> = messages.numberLabels;
  const known = Object.hasOwn(labels, type) ? labels[type] : undefined;
  if (known !== undefined) return known;
  const words = type
    .replace(/_?number(?=\d*$)/i, " ")
    .replace(/[_\s]+/g, " ")
    .trim();
  return words === "" ? messages.unlabelledNumber : words.charAt(0).toUpperCase() + words.slice(1);
}
