/**
 * The directory: filled from the PBX, kept fresh and searched; during the first fill, it uses the PBX's own
 * search.
 */
import { setTimeout as wait } from "node:timers/promises";

import { isSearch, type DirectoryParameters } from "#shared/api/directory-reply.ts";
import type { CallerRule } from "#shared/page/page-settings.ts";
import type { NameOrder } from "#shared/text/person-name.ts";

import type { Logger } from "../core/logger.ts";
import { Problem } from "../core/problem.ts";
import type { Pbx } from "../pbx/pbx.ts";
import { breakerOpen } from "../pbx/reads/circuit-breaker.ts";
import { shared } from "../pbx/reads/shared-read.ts";
import { ErrcodeFailure, fillDirectory, type Filled } from "./filling/fill.ts";
import type { OpenBuilder } from "./filling/open-builder.ts";
import { askPbx } from "./filling/pbx-search.ts";
import { phonebooksOf, type SizedPhonebook } from "./phonebooks.ts";
import { replyOf } from "./reply.ts";
import { openIndex, type SearchIndex } from "./search/search-index.ts";

export type DirectoryOptions = {
  readonly pbx: Pick<Pbx, "read">;
  readonly openBuilder: OpenBuilder;
  /** How long the PBX may take for a request, in milliseconds. */
  readonly timeoutMs: number;
  /** How old the directory may be before it is read again, in milliseconds. */
  readonly freshMs: number;
  readonly callerRule: CallerRule;
  /** How long a search waits for a small PBX that is being read, in milliseconds. */
  readonly momentMs?: number;
};

type Held = {
  readonly opened: SearchIndex;
  readonly phonebooks: readonly SizedPhonebook[];
  readonly dropped: number;
  readonly nameOrder: NameOrder | null;
  /** When its reading began, in milliseconds since 1970: all its data is at least this new. */
  readonly asOf: number;
};

type Answer = { readonly bytes: Uint8Array<ArrayBuffer>; readonly ids: Uint32Array };

/** How long after a failure the PBX is read again: at first, and at most. */
const [againAfterMs, longestPauseMs] = [10_000, 60_000];

/** How long a refill may take before the directory is marked as old, in milliseconds. */
const longestFillMs = 60_000;

/** A small PBX is read within this time. */
const usualMomentMs = 150;

export function createDirectory(options: DirectoryOptions, log: Logger) {
  const { pbx, openBuilder, timeoutMs, freshMs, callerRule } = options;
  const { momentMs = usualMomentMs } = options;
  const readOnce = shared(pbx.read);
  const mayTakeMs = Math.min(freshMs, longestFillMs);
  let held: Held | null = null;
  let filling: Promise<void> | null = null;
  let endBuilder = () => {};
  let timer: NodeJS.Timeout | undefined;
  let pause = againAfterMs;
  let lastFailure: string | null = null;
  let reportedTotal: number | null = null;
  let isClosed = false;

  const fillIn = (milliseconds: number) => {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(() => void fill(), milliseconds).unref();
  };

  function hold({ index, nameOrder, dropped, ...filled }: Filled, asOf: number): void {
    const opened = openIndex(index, callerRule);
    const phonebooks = phonebooksOf(opened.phonebooks, filled.phonebooks);
    held = { opened, phonebooks, dropped, nameOrder, asOf };
    const { left: remarksLeft } = index.remarks;
    const counts = { contacts: opened.size, dropped, ...(remarksLeft > 0 && { remarksLeft }) };
    log.info({ ...counts, ms: Date.now() - asOf }, "directory filled");
    [pause, lastFailure] = [againAfterMs, null];
    fillIn(Math.max(0, asOf + freshMs - Date.now()));
  }

  function fail(error: unknown): void {
    if (isClosed) return;
    const reason = reasonOf(error);
    // A PBX that stays away is logged once, here or by the breaker.
    const isNamed = error instanceof Problem && error.code === breakerOpen;
    if (reason !== lastFailure && !isNamed) log.error({ reason }, "directory fill failed");
    lastFailure = isNamed ? (lastFailure ?? reason) : reason;
    fillIn(pause);
    pause = Math.min(pause * 2, longestPauseMs);
  }

  async function fillOnce(): Promise<void> {
    const asOf = Date.now();
    const builder = openBuilder(callerRule.lastDigits);
    endBuilder = builder.end;
    try {
      const filled = await fillDirectory(
        pbx.read,
        builder,
        timeoutMs,
        (total) => (reportedTotal = total),
      );
      if (!isClosed) hold(filled, asOf);
    } catch (error) {
      fail(error);
    } finally {
      builder.end();
    }
  }

  /** Reads the PBX's list, unless a fill is already running. Never throws; a failed fill is tried again. */
  function fill(): Promise<void> {
    if (isClosed) return Promise.resolve();
    filling ??= fillOnce().finally(() => (filling = null));
    return filling;
  }

  async function answerByPbx(asked: DirectoryParameters): Promise<Answer> {
    const { total, ...found } = await askPbx(readOnce, asked, callerRule);
    const state = {
      asOf: null,
      stale: false,
      total: total ?? reportedTotal,
      dropped: 0,
      nameOrder: null,
    };
    return { bytes: replyOf(state, found, isSearch(asked) ? [] : null), ids: found.ids };
  }

  return {
    fill,

    /**
     * The reply to a search, a number or a company, as bytes of JSON, and the contacts in it. Throws
     * `Problem` or `ErrcodeFailure` if there is no directory yet and the PBX fails.
     */
    async answer(asked: DirectoryParameters): Promise<Answer> {
      if (held === null && timer === undefined) void fill();
      if (held === null && filling !== null) {
        await Promise.race([filling, wait(momentMs, null, { ref: false })]);
      }
      if (held === null) return answerByPbx(asked);
      const { opened, phonebooks, dropped, nameOrder, asOf } = held;
      const tooOldMs = Date.now() - asOf - freshMs;
      const stale = tooOldMs > (lastFailure === null ? mayTakeMs : 0);
      const state = { asOf, stale, total: opened.size, dropped, nameOrder };
      const found = opened.answer(asked);
      return { bytes: replyOf(state, found, isSearch(asked) ? phonebooks : null), ids: found.ids };
    },

    /** How many contacts the directory has, and its age, as in a reply; `null` before the first fill. */
    state: () => ({ contacts: held?.opened.size ?? 0, asOf: held?.asOf ?? null }),

    /** Ends all that is under way, and forgets all data. */
    close(): void {
      isClosed = true;
      clearTimeout(timer);
      endBuilder();
      held = null;
    },
  };
}
export type Directory = ReturnType<typeof createDirectory>;

/** What is logged of a failure: no text from the PBX. */
function reasonOf(error: unknown): string {
  if (error instanceof ErrcodeFailure) return error.message;
  if (error instanceof Problem)
    return error.code === null ? error.kind : `${error.kind} ${error.code}`;
  return error instanceof Error ? error.name : "unknown";
}
