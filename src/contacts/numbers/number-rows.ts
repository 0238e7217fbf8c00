/** Sorts a contact's numbers into rows: numbers that dial the same share a row; phones come first, faxes last. */
import { isFaxType } from "#pbx/contract/number-types.ts";
import { dialOf, type Dial, type DialRule } from "#shared/dialling/dial.ts";

import type { Messages } from "../../languages/messages.ts";
import type { ContactNumber } from "../model/contact.ts";
import { numberLabel } from "./number-label.ts";

export type NumberRow = {
  /** What the row dials, wherever it is; if it dials nothing, the text that it shows. No two rows share one. */
  readonly key: string;
  readonly labels: readonly string[];
  /** As shown, in the spelling of the first of its entries. */
  readonly value: string;
  readonly dial: Dial | null;
  /** True if every one of its entries is a fax. */
  readonly isFax: boolean;
};

export function numberRows(
  numbers: readonly ContactNumber[],
  rule: DialRule,
  messages: Messages,
): readonly NumberRow[] {
  const rows = new Map<string, NumberRow>();
  for (const [index, { type, value }] of numbers.entries()) {
    const dial = dialOf(value, rule);
    // Two extensions behind one number are two numbers to a user.
    const key = dial === null ? undialled(numbers, index) : `${dial.link.href} ${dial.extension}`;
    const row = rows.get(key) ?? { key, labels: [], value, dial, isFax: true };
    const label = numberLabel(type, messages);
    rows.set(key, {
      ...row,
      labels: row.labels.includes(label) ? row.labels : [...row.labels, label],
      isFax: row.isFax && isFaxType(type),
    });
  }
  const all = [...rows.values()];
  return [...all.filter((row) => !row.isFax), ...all.filter((row) => row.isFax)];
}

/** Its text, and how many such texts precede it. */
function undialled(numbers: readonly ContactNumber[], index: number): string {
  const value = numbers[index]?.value;
  const before = numbers.slice(0, index).filter((other) => other.value === value);
  return `${value} ${before.length}`;
}
