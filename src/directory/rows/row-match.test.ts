import { expect, test } from "vitest";

import type { Piece } from "./marks.ts";
import { rowMatch } from "./row-match.ts";

const jay = {
  id: 4,
  name: "Jay Prichett",
  company: "Closet Müller",
  email: "jayprichett@icloud.com",
  numbers: [
    { type: "business_number", value: "001-5503308" },
    { type: "mobile_number", value: "1-800-FLOWERS" },
  ],
  phonebooks: [],
};

const textOf = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join("");

test.each([
  ["", "Jay Prichett", "company: Closet Müller", "001-5503308"],
  ["pric", "Jay [Pric]hett", "company: Closet Müller", "001-5503308"],
  ["mueller jay", "[Jay] Prichett", "company: Closet [Müller]", "001-5503308"],
  ["jay icloud", "[Jay] Prichett", "email: [jay]prichett@[icloud].com", ""],
  ["icloud 5503308", "Jay Prichett", "email: jayprichett@[icloud].com", "001-[5503308]"],
  ["prichett@", "Jay [Prichett]", "company: Closet Müller", "001-5503308"],
  ["5503308", "Jay Prichett", "company: Closet Müller", "001-[5503308]"],
  ["jay 0015503", "[Jay] Prichett", "company: Closet Müller", "[001-5503]308"],
  ["flowers", "Jay Prichett", "company: Closet Müller", "1-800-[FLOWERS]"],
  ["Dr. Jay", "[Jay] Prichett", "company: Closet Müller", "001-5503308"],
])("for the search %j", (q, name, detail, number) => {
  const match = rowMatch(jay, jay.name, q);
  expect([
    textOf(match.name),
    match.detail && `${match.detail.field}: ${textOf(match.detail.pieces)}`,
    textOf(match.numberPieces),
  ]).toEqual([name, detail, number]);
});

test.each([
  ["renewal", "[Renewal] every March, ask for Zoë first"],
  ["zoe", "…March, ask for [Zoë] first"],
  ["march jay", "Renewal every [March], ask for Zoë first"],
])("shows a remark that contains %j from there", (q, remark) => {
  const row = { ...jay, remark: "Renewal every March, ask for Zoë first" };
  const { detail } = rowMatch(row, jay.name, q);
  expect([detail?.field, textOf(detail?.pieces ?? [])]).toEqual(["remark", remark]);
});

test("does not repeat a company that is the row's name", () => {
  expect(rowMatch({ ...jay, name: "" }, jay.company, "closet")).toMatchObject({ detail: null });
});

test("shows no number for a contact without one", () => {
  expect(rowMatch({ ...jay, numbers: [] }, jay.name, "jay")).toMatchObject({
    number: null,
    numberPieces: [],
  });
});
