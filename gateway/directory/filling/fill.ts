/** Reads the PBX's whole list into a directory, page by page. */
import * as v from "valibot";

import { mostPhonebooks } from "#pbx/contract/contact.ts";
import { errcodeName, isNotFound, SUCCESS } from "#pbx/contract/errcode.ts";
import { wirePhonebooksReply } from "#pbx/contract/phonebook.ts";
import type { NameOrder } from "#shared/text/person-name.ts";

import { Problem } from "../../core/problem.ts";
import type { Pbx } from "../../pbx/pbx.ts";
import type { DirectoryIndex } from "../index/directory-index.ts";
import { tooLarge } from "../index/words/growable-array.ts";
import type { PageDigest } from "./index-builder.ts";
import { readNameOrder } from "./name-order.ts";
import type { OpenBuilder } from "./open-builder.ts";

/** The PBX failed with an errcode. */
export class ErrcodeFailure extends Error {
  readonly errcode: number;

  constructor(errcode: number) {
    super(`errcode ${errcode} ${errcodeName(errcode)}`.trim());
    this.errcode = errcode;
  }
}

export type Filled = {
  readonly index: DirectoryIndex;
  readonly dropped: number;
  /** Whether rows write first or last names first; `null` if no name depends on it. */
  readonly nameOrder: NameOrder | null;
  /** Phonebooks as the PBX lists them; none if it does not. */
  readonly phonebooks: readonly { readonly id: number; readonly name: string }[];
};

/** No user waits for a page, and a PBX may take long for one. In milliseconds. */
const pageWithinMs = 60_000;

/** Documented: at most this many rows fit in a page. */
const pageSize = "10000";

/** Limits for a PBX whose list never ends: a PBX has at most 500,000 contacts. */
const [mostPages, mostContacts] = [10_000, 1_000_000];
const mostPhonebookPages = 10;

/** In bytes, of all pages: half a million contacts take a quarter of it, with some 500 bytes each. */
const mostBytes = 2 ** 30;

type AddPage = ReturnType<OpenBuilder>["add"];

/** Throws `Problem` or `ErrcodeFailure`. `onTotal` receives the number of contacts that the PBX reports. */
export async function fillDirectory(
  read: Pbx["read"],
  builder: ReturnType<OpenBuilder>,
  timeoutMs: number,
  onTotal: (total: number) => void,
): Promise<Filled> {
  let [seen, contacts, dropped] = [0, 0, 0];
  const addPage = withinBytes(builder.add);
  for (let page = 1; ; page += 1) {
    // A missing contact might be the caller, or another one with the same number.
    if (page > mostPages || contacts > mostContacts) throw tooLarge();
    // oxlint-disable-next-line no-await-in-loop -- a PBX can take one page at a time
    const digest = await readPage(read, addPage, timeoutMs, page);
    const { total, rows, fresh } = digest;
    if (total !== null) onTotal(total);
    seen += rows;
    contacts += fresh;
    dropped += digest.dropped;
    const isOver = total === null ? fresh === 0 : seen >= total || fresh + digest.dropped === 0;
    if (rows === 0 && seen === 0 && total !== null && total > 0) throw new Problem("pbx-malformed");
    if (rows === 0 || isOver) break;
  }
  const phonebooks = await readPhonebooks(read).catch(() => []);
  const index = await builder.finish();
  return { index, dropped, phonebooks, nameOrder: await readNameOrder(read, index.orderedNames) };
}

/** Reads pages until all of them together are too many bytes. */
function withinBytes(add: AddPage): AddPage {
  let left = mostBytes;
  return (bytes) => {
    left -= bytes.byteLength;
    return left < 0 ? Promise.reject(tooLarge()) : add(bytes);
  };
}

async function readPage(
  read: Pbx["read"],
  add: AddPage,
  timeoutMs: number,
  page: number,
): Promise<PageDigest> {
  let digest: PageDigest | null = null;
  const { errcode } = await read(
    "company_contact/list",
    { page: String(page), page_size: pageSize, sort_by: "id", order_by: "asc" },
    {
      timeoutMs: Math.max(timeoutMs, pageWithinMs),
      readEnvelope: async (bytes) => {
        digest = await add(bytes);
        if (digest === null) throw new Problem("pbx-malformed");
        return { errcode: digest.errcode };
      },
    },
  );
  const nothing = { errcode, total: null, rows: 0, fresh: 0, dropped: 0 };
  if (isNotFound(errcode)) return nothing;
  if (errcode !== SUCCESS) throw new ErrcodeFailure(errcode);
  return digest ?? nothing;
}

async function readPhonebooks(read: Pbx["read"]): Promise<Filled["phonebooks"]> {
  const byId = new Map<number, { readonly id: number; readonly name: string }>();
  for (let page = 1; page <= mostPhonebookPages && byId.size < mostPhonebooks; page += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const reply = await read("phonebook/list", { page: String(page), page_size: pageSize });
    const before = byId.size;
    if (reply.errcode === SUCCESS) {
      for (const phonebook of v.parse(wirePhonebooksReply, reply).data) {
        byId.set(phonebook.id, phonebook);
      }
    }
    if (byId.size === before) break;
  }
  return [...byId.values()];
}
