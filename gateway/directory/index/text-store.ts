/** A text for each contact, collected as contacts come in, and then put in the contacts' order. */
import { createBytes, createNumbers } from "./words/growable-array.ts";

/** Texts in UTF-8, in the contacts' order. */
export type Texts = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each text begins, and where the last one ends. */
  readonly starts: Uint32Array<ArrayBuffer>;
};

export function createTexts() {
  const bytes = createBytes();
  const ends = createNumbers();

  return {
    /** Adds the next contact's text. Returns how many bytes there are in all. */
    add(text: string): number {
      const end = bytes.push(text);
      ends.push(end);
      return end;
    },

    /** `order` contains the place of each contact: when its text came, counted from 0. */
    inOrder(order: Uint32Array): Texts {
      const all = bytes.all();
      const startOf = (place: number) => (place === 0 ? 0 : ends.at(place - 1));
      const starts = new Uint32Array(order.length + 1);
      order.forEach((place, contact) => {
        starts[contact + 1] = (starts[contact] ?? 0) + ends.at(place) - startOf(place);
      });
      const inOrder = new Uint8Array(starts[order.length] ?? 0);
      order.forEach((place, contact) => {
        inOrder.set(all.subarray(startOf(place), ends.at(place)), starts[contact]);
      });
      return { bytes: inOrder, starts };
    },
  };
}

export function textAt({ bytes, starts }: Texts, contact: number): Uint8Array {
  return bytes.subarray(starts[contact], starts[contact + 1]);
}
