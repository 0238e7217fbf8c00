/** A PBX that repeats its request, token included, in every part of a reply. */
import { createServer } from "node:http";

import { afterAll, beforeAll, expect, test } from "vitest";

import { apiRoot } from "#pbx/contract/endpoints.ts";
import { numberTypes, numTypes } from "#pbx/contract/number-types.ts";

import { listenAnywhere, openGateway, read } from "../../testing/gateway.fixture.ts";

const token = "planted-access-token";

/** Fields and items that no schema has, and known ones with wrong values. */
const echoing = (echo: string) => ({ request: echo, [echo]: echo, deep: { data: [{ id: echo }] } });

function contact(echo: string, id: number) {
  const more = echoing(echo);
  return {
    ...more,
    id,
    first_name: "Jay",
    last_name: more,
    company: "Closet",
    email: [echo],
    remark: { text: echo },
    number_list: [
      { num_type: "mobile_number", number: "15735810000", ...more },
      { num_type: more, number: [echo] },
      echo,
      more,
    ],
    phonebook_list: [{ id: 5, name: "Vendor", ...more }, { id: echo, name: more }, echo],
    city: null,
    zip_code: more,
  };
}

function row(echo: string, id: number) {
  const more = echoing(echo);
  const numbers = numTypes.map((type) => numberTypes[type].row).map((field) => [field, more]);
  return {
    ...more,
    ...Object.fromEntries(numbers),
    id,
    contact_name: "Jay Prichett",
    company: "Closet",
    email: more,
    mobile: "15735810000",
    phonebook_list: [{ id: 5, name: "Vendor", ...more }, { id: echo }, echo],
  };
}

function replyTo(path: string, query: URLSearchParams, echo: string): object {
  const more = { ...echoing(echo), errmsg: echo, submsg: echo };
  const id = Number(query.get("id"));
  switch (path) {
    case "/get_token":
      return { errcode: 0, access_token: token, refresh_token: "planted-refresh-token" };
    case "/company_contact/get":
      if (id === 5) return { ...more, errcode: 0, data: contact(echo, 4) };
      if (id === 6) return { ...more, errcode: 0, data: [echo] };
      if (id > 6) {
        const blame = [{ field: "access_token", value: echo }];
        return { ...more, errcode: id, data: contact(echo, id), invalid_param_list: blame };
      }
      return { ...more, errcode: "0", data: contact(echo, id), lastGood: more };
    case "/company_contact/list":
    case "/company_contact/search":
      return { ...more, errcode: 0, total_number: echo, data: [row(echo, 4), echo, more, [echo]] };
    case "/phonebook/list":
      return { ...more, errcode: 0, data: [{ ...more, id: 5, name: "Vendor" }, echo, more] };
    default:
      return { ...more, errcode: 10001 };
  }
}

/** While the list's pages are held back, the gateway uses the PBX's own search. */
let letPagesGo = () => {};
const pagesGo = new Promise<void>((resolve) => (letPagesGo = resolve));

const pbx = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://pbx");
  const isPage = searchParams.get("page_size") === "10000";
  const reply = replyTo(pathname.slice(apiRoot.length), searchParams, request.url ?? "");
  void (isPage ? pagesGo : Promise.resolve()).then(() => response.end(JSON.stringify(reply)));
});

let gateway: Awaited<ReturnType<typeof openGateway>>;
beforeAll(async () => {
  gateway = await openGateway({ url: `http://127.0.0.1:${await listenAnywhere(pbx)}` });
});
afterAll(async () => {
  letPagesGo();
  await gateway.close();
  pbx.closeAllConnections();
  pbx.close();
});

const searches = [
  "/directory",
  "/directory?q=jay",
  "/directory?q=jay&phonebook=5",
  "/directory?number=15735810000",
  "/directory?company=Closet&except=9",
];

async function expectNoToken(paths: readonly string[], found: string): Promise<void> {
  const answers = await Promise.all(
    paths.map(async (path) => {
      const reply = await gateway.get(path);
      return JSON.stringify([...reply.headers]) + (await reply.text());
    }),
  );
  for (const answer of answers) expect(answer).not.toMatch(/planted|access_token/);
  expect(answers.filter((answer) => answer.includes(found)).length).toBeGreaterThan(0);
}

test("a card contains only its known fields, at every level", async () => {
  expect(await (await gateway.get(`${read}?id=4`)).json()).toEqual({
    errcode: 0,
    errmsg: "SUCCESS",
    data: {
      id: 4,
      first_name: "Jay",
      last_name: "",
      company: "Closet",
      email: "",
      remark: "",
      number_list: [
        { num_type: "mobile_number", number: "15735810000" },
        { num_type: "", number: "" },
        { num_type: "", number: "" },
      ],
      phonebook_list: [
        { id: 5, name: "Vendor" },
        { id: null, name: "" },
      ],
      zip_code: "",
      street: "",
      city: "",
      state: "",
      country: "",
    },
  });
});

test("no reply with a card repeats the request", async () => {
  const ids = [1, 4, 5, 6, 10_005, 40_002, 60_001, 70_004, 4711];
  await expectNoToken(
    ids.map((id) => `${read}?id=${id}`),
    "Jay",
  );
});

test("no reply of the directory repeats it, during or after the fill", async () => {
  await expectNoToken(searches, "Prichett");
  letPagesGo();
  await gateway.directory.fill();
  expect(gateway.directory.state().contacts).toBe(1);
  await expectNoToken(searches, "Vendor");
});

test("the log does not repeat it either", () => {
  expect(gateway.logged()).not.toMatch(/planted|access_token/);
});
