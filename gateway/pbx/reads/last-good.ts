/** Keeps the last good card of a contact for a while, in memory only, in case the PBX fails or is slow. */
import { LRUCache } from "lru-cache";
import * as v from "valibot";

import { wireContact, type WireContact } from "#pbx/contract/contact.ts";
import type { Envelope } from "#pbx/contract/envelope.ts";
import * as errcode from "#pbx/contract/errcode.ts";
import { isPassingProblem, type LastGoodMark } from "#shared/api/last-good-mark.ts";

import { Problem } from "../../core/problem.ts";
import { inTime } from "./deadline.ts";
import type { Read } from "./read.ts";

/** What may leave the gateway of a reply: only the known fields. */
export type Answer = {
  readonly errcode: number;
  /** `null` if the PBX failed the read. */
  readonly contact: WireContact | null;
  /** Marks a card from memory. */
  readonly lastGood: LastGoodMark | null;
};

type Card = {
  readonly contact: WireContact;
  /** By the clock that does not jump, in milliseconds. */
  readonly readAt: number;
};

const ageOf = ({ readAt }: Card): number => performance.now() - readAt;

/** Above this number, the card that was not opened for longest is dropped. */
export const mostCards = 500;

/** In characters; the fullest documented card is far smaller. A larger one is not kept. */
const largestCard = 64 * 1024;

/**
 * `keepMs`: for how long after its read a card is served; 0 keeps none. `patienceMs`: how long a read may
 * take before a kept card is served in its place. Both in milliseconds.
 */
export function lastGood(read: Read, keepMs: number, patienceMs: number) {
  const cards = new LRUCache<string, Card>({ max: mostCards });
  let keeps = keepMs > 0;

  function forgetOld(): void {
    const old = Array.from(cards).filter(([, card]) => ageOf(card) >= keepMs);
    for (const [id] of old) cards.delete(id);
  }
  // Cards must expire even if no request comes.
  const forgetting = keeps ? setInterval(forgetOld, keepMs).unref() : undefined;

  function keep(id: string, contact: WireContact): void {
    cards.delete(id);
    if (!keeps || JSON.stringify(contact).length > largestCard) return;
    cards.set(id, { contact, readAt: performance.now() });
  }

  function cardOf(id: string): Card | null {
    const card = cards.get(id);
    return card === undefined || ageOf(card) >= keepMs ? null : card;
  }

  /** The kept card, marked with the reason why it is sent. */
  function cardInstead(id: string, problem: LastGoodMark["problem"]): Answer | null {
    const card = cardOf(id);
    if (card === null) return null;
    const ageMs = Math.round(ageOf(card));
    return { errcode: errcode.SUCCESS, contact: card.contact, lastGood: { ageMs, problem } };
  }

  async function readCard(id: string): Promise<Answer> {
    try {
      const reply = await read("company_contact/get", { id });
      const code = reply.errcode;
      const contact = code === errcode.SUCCESS ? contactIn(reply, id) : null;
      if (contact !== null) {
        keep(id, contact);
      } else if (errcode.isPassing(code)) {
        const card = cardInstead(id, "pbx-busy");
        if (card !== null) return card;
      } else if (errcode.isNotFound(code) || code === errcode.ACCESS_DENIED) {
        // The PBX reports that the contact is gone or off limits: drop the card.
        cards.delete(id);
      }
      return { errcode: code, contact, lastGood: null };
    } catch (error) {
      const problem = error instanceof Problem ? error.kind : "gateway-error";
      const card = isPassingProblem(problem) ? cardInstead(id, problem) : null;
      if (card === null) throw error;
      return card;
    }
  }

  /** The read continues after a kept card is sent in its place: its result is kept for the next caller. */
  async function readOrLastGood(id: string): Promise<Answer> {
    const isKept = cardOf(id) !== null;
    const reading = readCard(id);
    if (!isKept) return reading;
    return inTime(reading, AbortSignal.timeout(patienceMs)).catch((error: unknown) => {
      const isLate = error instanceof Problem && error.kind === "pbx-timeout";
      return (isLate ? cardInstead(id, error.kind) : null) ?? reading;
    });
  }

  /** Forgets all cards, and keeps no more. */
  const forget = (): void => {
    keeps = false;
    clearInterval(forgetting);
    cards.clear();
  };

  return { readOrLastGood, forget };
}

/** Throws `Problem` if the reply contains no contact, or not the one with this `id`. */
function contactIn(reply: Envelope, id: string): WireContact {
  const parsed = v.safeParse(wireContact, reply["data"]);
  if (parsed.success && String(parsed.output.id) === id) return parsed.output;
  throw new Problem("pbx-malformed");
}
