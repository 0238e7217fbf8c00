/** Lists of numbers and of bytes that grow without a JavaScript object for each entry. */

import { Problem } from "../../../core/problem.ts";

/** Half a million contacts take less than a quarter of either. */
const [mostNumbers, mostBytes] = [2 ** 26, 2 ** 29];

export const tooLarge = () => new Problem("pbx-malformed", "DIRECTORY_TOO_LARGE");

/** A list of whole numbers from 0 to 2^32 - 1. */
export function createNumbers() {
  let held = new Uint32Array(1024);
  let length = 0;

  function set(place: number, value: number): void {
    if (place >= held.length) {
      if (place >= mostNumbers) throw tooLarge();
      const larger = new Uint32Array(held.length * 2);
      larger.set(held);
      held = larger;
    }
    held[place] = value;
    length = Math.max(length, place + 1);
  }

  return {
    push: (value: number): void => set(length, value),
    /** `place` is in the list, or the next one. */
    set,
    /** Returns 0 past the end. */
    at: (place: number): number => held[place] ?? 0,
    length: (): number => length,
    /** The list as it is now; read it before it grows again. */
    all: (): Uint32Array => held.subarray(0, length),
  };
}
export type Numbers = ReturnType<typeof createNumbers>;

/** Texts as UTF-8, one after the other. */
export function createBytes() {
  const encoder = new TextEncoder();
  let held = new Uint8Array(1 << 16);
  let length = 0;
  return {
    /** Returns where the text ends. */
    push(text: string): number {
      // UTF-8 takes at most three bytes for a UTF-16 unit.
      const most = length + text.length * 3;
      if (most > held.length) {
        if (most > mostBytes) throw tooLarge();
        const larger = new Uint8Array(Math.max(most, held.length * 2));
        larger.set(held.subarray(0, length));
        held = larger;
      }
      length += encoder.encodeInto(text, held.subarray(length)).written;
      return length;
    },
    /** The bytes as they are now. */
    all: (): Uint8Array => held.subarray(0, length),
  };
}
