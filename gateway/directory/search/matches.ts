/** The contacts that have matched every term so far, and what their matches are worth together. */
import { fieldOf, withoutField, type Postings } from "../index/words/postings.ts";
import type { Hits } from "./hits.ts";

/**
 * The state of a contact is one number: how many terms it has matched (from bit 24), the worth of all terms
 * before the last (18 bits), and its best worth in the last (6 bits). A query has at most 200 terms.
 */
const [termBits, worthBits] = [24, 6];
const mostWorths = 2 ** (termBits - worthBits) - 1;
const mostWorth = 2 ** worthBits - 1;

/** If a list is this many times longer than the contacts left, each contact is looked up in it. */
const lookUpFrom = 24;

/** Word lists of at most this length are checked one by one. */
const fewWords = 16;

export function createMatches(size: number) {
  const known = new Uint32Array(size);
  const matched = new Uint32Array(size);
  let [count, terms] = [0, 0];

  function match(contact: number, worth: number): void {
    const state = known[contact] ?? 0;
    const matchedTerms = state >>> termBits;
    if (matchedTerms === terms) {
      const before = ((state >>> worthBits) & mostWorths) + (state & mostWorth);
      known[contact] = ((terms + 1) << termBits) | (before << worthBits) | worth;
    } else if (matchedTerms === terms + 1 && worth > (state & mostWorth)) {
      known[contact] = state - (state & mostWorth) + worth;
    }
  }

  /** The first term, which most contacts match: a loop of its own, since it takes the most time. */
  function begin({ postings }: Postings, worths: Uint8Array, from: number, to: number): void {
    const [states, list] = [known, matched];
    let length = count;
    for (let at = from; at < to; at += 1) {
      const posting = postings[at] ?? 0;
      const contact = withoutField(posting);
      const own = (1 << termBits) | (worths[fieldOf(posting)] ?? 0);
      const state = states[contact] ?? 0;
      if (state === 0) {
        list[length] = contact;
        length += 1;
      }
      if (own > state) states[contact] = own;
    }
    count = length;
  }

  function all(postings: Postings, worths: Uint8Array, from: number, to: number): void {
    if (terms === 0) {
      begin(postings, worths, from, to);
      return;
    }
    for (let at = from; at < to; at += 1) {
      const posting = postings.postings[at] ?? 0;
      match(withoutField(posting), worths[fieldOf(posting)] ?? 0);
    }
  }

  /** The same for postings in the contacts' order, if few contacts are left. */
  function lookUp({ postings }: Postings, worths: Uint8Array, from: number, to: number): void {
    for (let at = 0; at < count; at += 1) {
      const contact = matched[at] ?? 0;
      let [low, high] = [from, to];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (withoutField(postings[middle] ?? 0) < contact) low = middle + 1;
        else high = middle;
      }
      const posting = postings[low] ?? 0;
      if (low < to && withoutField(posting) === contact) {
        match(contact, worths[fieldOf(posting)] ?? 0);
      }
    }
  }

  /** Leaves only the contacts that have matched the last term too. */
  function forgetOthers(): void {
    let length = 0;
    for (const contact of matched.subarray(0, count)) {
      if ((known[contact] ?? 0) >>> termBits === terms) {
        matched[length] = contact;
        length += 1;
      } else {
        known[contact] = 0;
      }
    }
    count = length;
  }

  function word({ from, worths }: Hits, number: number): void {
    const start = from.postingStarts[number] ?? 0;
    const end = from.postingStarts[number + 1] ?? 0;
    const isLong = terms > 0 && end - start > count * lookUpFrom;
    if (isLong) lookUp(from, worths, start, end);
    else all(from, worths, start, end);
  }

  return {
    /** Continues with the contacts that also have these hits. */
    narrow(sought: readonly Hits[]): void {
      for (const hits of sought) {
        const { from, words, worths } = hits;
        if (words instanceof Uint32Array) {
          for (const number of words) word(hits, number);
        } else if (words.to - words.from <= fewWords) {
          for (let number = words.from; number < words.to; number += 1) word(hits, number);
        } else {
          all(from, worths, from.postingStarts[words.from] ?? 0, from.postingStarts[words.to] ?? 0);
        }
      }
      terms += 1;
      if (terms > 1) forgetOthers();
    },

    /** The contacts that have matched every term, in no order; valid until the next call. */
    contacts: (): Uint32Array => matched.subarray(0, count),

    worthOf(contact: number): number {
      const state = known[contact] ?? 0;
      return ((state >>> worthBits) & mostWorths) + (state & mostWorth);
    },

    /** Clears everything for the next search. */
    clear(): void {
      for (let at = 0; at < count; at += 1) known[matched[at] ?? 0] = 0;
      [count, terms] = [0, 0];
    },
  };
}
export type Matches = ReturnType<typeof createMatches>;
