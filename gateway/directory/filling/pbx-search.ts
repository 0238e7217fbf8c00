/** Answers from the PBX's own search during the first fill. */
import * as v from "valibot";

import type { Envelope } from "#pbx/contract/envelope.ts";
import { isNotFound, SUCCESS } from "#pbx/contract/errcode.ts";
import { wireRowsReply } from "#pbx/contract/row.ts";
import { isSearch, rowsInReply, type DirectoryParameters } from "#shared/api/directory-reply.ts";
import { parseCaller, digitsOf } from "#shared/callers/caller.ts";
import type { CallerRule } from "#shared/page/page-settings.ts";
import { isEastAsian } from "#shared/text/person-name.ts";

import type { Pbx } from "../../pbx/pbx.ts";
import { withoutTitles } from "../search/query/titles.ts";
import { openIndex, type FoundRows } from "../search/search-index.ts";
import { ErrcodeFailure } from "./fill.ts";
import { createBuilder } from "./index-builder.ts";

/** The PBX's spelling of the search text is unknown; this many rows of each spelling are read. */
const rowsOfASpelling = "200";

/** The last digits of a number may be in the middle of many others. */
const rowsOfDigits = "1000";

const nobody: FoundRows = { found: 0, rows: [], isNearest: false, ids: new Uint32Array() };

type Partial = FoundRows & {
  /** How many contacts the PBX reports, if it was asked. */
  readonly total: number | null;
};

/** Throws the PBX's failure if none of its reads succeeded: `Problem` or `ErrcodeFailure`. */
export async function askPbx(
  read: Pbx["read"],
  asked: DirectoryParameters,
  callerRule: CallerRule,
): Promise<Partial> {
  // For a list, or for a contact's neighbours in it.
  const isList = !("number" in asked || "company" in asked) && (asked.q ?? "").trim() === "";
  const { spellings, page_size } = soughtFor(asked);
  const replies = isList
    ? [
        await read(
          "company_contact/list",
          listPage(asked.sort ?? "name", isSearch(asked) ? asked.from : "0"),
        ),
      ]
    : await succeeding(
        spellings.map((search_value) =>
          read("company_contact/search", { search_value, page: "1", page_size }),
        ),
      );

  const pages = replies.filter(({ errcode }) => errcode === SUCCESS || isNotFound(errcode));
  const [failure] = replies;
  if (failure !== undefined && pages.length === 0) throw new ErrcodeFailure(failure.errcode);

  const builder = createBuilder(callerRule.lastDigits);
  let total: number | null = null;
  for (const reply of pages) {
    const page = v.safeParse(wireRowsReply, reply);
    if (!page.success) continue;
    builder.addRows(page.output.data);
    if (isList) total = page.output.total_number;
  }
  // The page of the list that the request asked for is all that came.
  const within = isList && isSearch(asked) ? { ...asked, from: "0" } : asked;
  const found = openIndex(builder.finish(), callerRule).answer(within);
  // The PBX has sent an arbitrary part of the list, which has no nearest matches.
  const answer = found.isNearest ? nobody : found;
  const isWhole = isList && asked.phonebook === undefined;
  return { ...answer, found: isWhole ? (total ?? answer.found) : answer.found, total };
}

function soughtFor(asked: DirectoryParameters) {
  if ("number" in asked) {
    return { spellings: callerSpellings(asked.number), page_size: rowsOfDigits };
  }
  // A company is asked for as the contact spells it; few are written in two ways.
  const spellings =
    "company" in asked ? [asked.company.trim()] : querySpellings((asked.q ?? "").trim());
  return { spellings, page_size: rowsOfASpelling };
}

function listPage(sort: string, from = "0") {
  return {
    page: String(Math.floor(Number(from) / rowsInReply) + 1),
    page_size: String(rowsInReply),
    sort_by: sort === "company" ? "company" : "contact_name",
    order_by: "asc",
  } as const;
}

/** The results of all reads; throws the first failure if none succeeded. */
async function succeeding(reads: readonly Promise<Envelope>[]): Promise<readonly Envelope[]> {
  const settled = await Promise.allSettled(reads);
  const replies = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = settled.find((one) => one.status === "rejected");
  if (replies.length === 0 && failed !== undefined) throw failed.reason;
  return replies;
}

function querySpellings(q: string): readonly string[] {
  const meant = withoutTitles(q) ?? q;
  const [longest = ""] = meant.split(/\s+/).toSorted((one, other) => other.length - one.length);
  const lower = longest.toLowerCase();
  const capital = longest.charAt(0).toUpperCase() + lower.slice(1);
  const words = /\p{L}/u.test(longest) ? [longest, capital, lower, longest.toUpperCase()] : [];
  const digits = q.normalize("NFKC").replace(/\D/g, "");
  // 王伟 may be stored as 伟 王.
  const [first = "", ...others] = isEastAsian(longest) ? longest : [];
  const parts = others.length === 0 ? [] : [first, others.join("")];
  const all = [q, ...words, ...parts, ...(digits === "" ? [] : digitSpellings(digits))];
  return [...new Set(all)];
}

function callerSpellings(sent: string): readonly string[] {
  const caller = parseCaller(sent);
  if (caller.kind !== "number") return [];
  const { number } = caller;
  return [...new Set([number, ...digitSpellings(digitsOf(number) || number)])];
}

/** The ways in which a number may be stored: whole, or what follows its last separator. */
function digitSpellings(digits: string): readonly string[] {
  const [four, two] = [digits.slice(-4), digits.slice(-2)];
  const parted =
    digits.length >= 7 ? [`${four.slice(0, 2)}-${two}`, `${four.slice(0, 2)}.${two}`] : [];
  return [...new Set([digits, digits.slice(-7), four, ...parted])];
}
