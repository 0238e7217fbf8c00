/** What a fill makes of lists that the documentation does not promise. */
import { expect, test } from "vitest";

import type { Envelope } from "#pbx/contract/envelope.ts";

import type { ReadEnvelope } from "../../pbx/request/pbx-request.ts";
import { fillDirectory } from "./fill.ts";
import { openBuilderHere } from "./open-builder.ts";

type Reply = Readonly<Record<string, unknown>>;

/** Fills from a PBX that sends these pages, and then repeats the last one for ever. */
async function fillFrom(pages: readonly Reply[]) {
  let asked = 0;
  const read = async (
    path: string,
    parameters: Readonly<Record<string, string>>,
    how: { readonly readEnvelope?: ReadEnvelope } = {},
  ): Promise<Envelope> => {
    if (path !== "company_contact/list") return { errcode: 0, data: "no list" };
    asked += 1;
    const reply = pages[Math.min(Number(parameters["page"]), pages.length) - 1] ?? {};
    const { buffer } = Uint8Array.from(Buffer.from(JSON.stringify({ errcode: 0, ...reply })));
    return (await how.readEnvelope?.(buffer)) ?? { errcode: 0 };
  };
  const { index, dropped } = await fillDirectory(read, openBuilderHere(7), 1000, () => {});
  return { contacts: index.size, dropped, asked };
}

const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: from + at, contact_name: `N${from + at}` }));

test.each<[string, readonly Reply[], object]>([
  [
    "fewer rows on a page than asked for",
    [
      { total_number: 5, data: rows(1, 2) },
      { total_number: 5, data: rows(3, 2) },
      { total_number: "5", data: rows(5, 1) },
    ],
    { contacts: 5, asked: 3 },
  ],
  [
    "no total",
    [{ data: rows(1, 2) }, { data: rows(3, 1) }, { data: [] }],
    { contacts: 3, asked: 3 },
  ],
  [
    "no total, and the last page again and again",
    [{ data: rows(1, 2) }, { data: rows(3, 1) }],
    { contacts: 3, asked: 3 },
  ],
  [
    "a PBX that ignores the page number",
    [{ total_number: 9, data: rows(1, 3) }],
    { contacts: 3, asked: 2 },
  ],
  [
    "a total that is never reached",
    [
      { total_number: 9, data: rows(1, 3) },
      { total_number: 9, data: null },
    ],
    { contacts: 3, asked: 2 },
  ],
  ["no contacts", [{ total_number: 0 }], { contacts: 0, asked: 1 }],
  [
    "the same contact on two pages",
    [
      { total_number: 4, data: rows(1, 2) },
      { total_number: 4, data: rows(2, 2) },
    ],
    { contacts: 3, asked: 2 },
  ],
  [
    "bad rows without end",
    [{ data: rows(1, 1) }, { data: [null] }],
    { contacts: 1, dropped: 1, asked: 2 },
  ],
])("%s", async (_, pages, filled) => {
  expect(await fillFrom(pages)).toMatchObject(filled);
});

test.each<[string, Reply]>([
  ["rows that are not a list", { data: "x" }],
  ["a total without rows", { total_number: 3, data: [] }],
  ["another errcode", { errcode: 10005 }],
])("fails on %s", async (_, page) => {
  await expect(fillFrom([page])).rejects.toThrow(
    /could not understand|errcode 10005 ACCESS DENIED/,
  );
});

/** A list that always has more. */
async function fillWithout(end: { readonly pageBytes: number; readonly rowsOfPage: number }) {
  const page = new ArrayBuffer(end.pageBytes);
  const more = { rows: end.rowsOfPage, fresh: end.rowsOfPage, dropped: 0 };
  let pages = 0;
  const read = async (
    _path: string,
    _parameters: Readonly<Record<string, string>>,
    { readEnvelope }: { readonly readEnvelope?: ReadEnvelope } = {},
  ): Promise<Envelope> => (await readEnvelope?.(page)) ?? { errcode: 0 };
  const builder = {
    add: async () => {
      pages += 1;
      return { errcode: 0, total: 2 ** 40, ...more };
    },
    finish: () => expect.unreachable(),
    end: () => {},
  };
  const failure: unknown = await fillDirectory(read, builder, 1000, () => {}).catch(
    (error: unknown) => error,
  );
  return { failure, pages };
}

test.each([
  ["bytes", { pageBytes: 64 * 1024 * 1024, rowsOfPage: 1 }, 16],
  ["contacts", { pageBytes: 8, rowsOfPage: 10_000 }, 101],
  ["pages", { pageBytes: 8, rowsOfPage: 1 }, 10_000],
])("fails on a list with more %s than any PBX has", async (_, end, most) => {
  const { failure, pages } = await fillWithout(end);
  expect(failure).toMatchObject({ kind: "pbx-malformed", code: "DIRECTORY_TOO_LARGE" });
  expect(pages).toBe(most);
});
