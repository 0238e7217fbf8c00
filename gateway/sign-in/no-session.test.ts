/** Nothing of a contact is available without a session, however a path is spelled. */
import { afterAll, beforeAll, expect, test } from "vitest";

import { openBrowser } from "../testing/browser.fixture.ts";
import { openOffice, type Office } from "../testing/office.fixture.ts";

let office: Office;
let signedIn = "";

beforeAll(async () => {
  office = await openOffice();
  office.provider.signsIn("ann");
  const browser = openBrowser();
  await browser.go(`${office.url}/contacts/4`);
  signedIn = `frontdesk-session=${browser.jarOf(office.url).get("frontdesk-session") ?? ""}`;
});
afterAll(() => office.close());

/** Every contact of the simulator contains one of these texts. */
const isData = (answer: string): boolean => /Prichett|\+\d{6}|"errcode"|"rows"|"ids"/.test(answer);

const targets = [
  "/",
  "/contacts",
  "/contacts/4",
  "/contacts/4?caller=1",
  "/lookup?number=15735810000",
  "/nothing",
  "/index.html",
  "/openapi/v1.0/company_contact/get?id=4",
  "/directory",
  "/directory?q=jay",
  "/directory?number=15735810000",
  "/directory?company=Closet&except=1",
  "/directory/",
  "/openapi/v1.0/company_contact/list?page=1&page_size=100",
  "/openapi/v1.0/company_contact/search?search_value=a&page=1&page_size=100",
  "/openapi/v1.0/phonebook/list?page=1&page_size=100",
  "/healthz",
  "/readyz",
  "/metrics",
  "/assets/",
  "/assets/page.js",
  "/assets/../contacts/4",
  "/assets/%2e%2e/contacts/4",
  "/assets/..%2fcontacts/4",
  "/assets/..%2f..%2fdirectory",
  "/assets/x/../../directory?q=jay",
  "/icons/../directory?q=jay",
  "/icons/any-192.png/../../contacts/4",
  "/icons/any-193.png",
  "/favicon.svg/../contacts/4",
  "/favicon.svg%2f..%2fcontacts%2f4",
  "/auth/sign-in/../../contacts/4",
  "/auth/sign-in%2f..%2f..%2fcontacts/4",
  "/auth/../directory?q=jay",
  "/auth/nothing",
  "/auth/",
  "/auth/sign-in/",
  "/healthz/../directory?q=jay",
  "/healthz%3f/../directory?q=jay",
  "/healthz;/directory?q=jay",
];

/** Other spellings of a path that some servers treat as the same. */
const spellings: readonly ((target: string) => string)[] = [
  (target) => target,
  (target) => `/${target}`,
  (target) => `/.${target}`,
  (target) => `/x/..${target}`,
  (target) => target.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  (target) => target.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (target) => target.replace(/[a-z]/, (letter) => `%25${letter.charCodeAt(0).toString(16)}`),
  (target) => target.replace(/(?<=.)\//, "%2f"),
  (target) => target.replace(/(?<=.)\//, "\\"),
  (target) => target.replace(/(\?|$)/, "/$1"),
  (target) => target.replace(/(\?|$)/, "%00$1"),
  (target) => target.replace(/(\?|$)/, "#$1"),
  (target) => office.url + target,
];

test("reveals nothing of a contact for any spelling of any path", async () => {
  const before = office.reads();
  const all = targets.flatMap((target) => spellings.map((spelled) => spelled(target)));
  const methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"];
  const asked = [
    ...all.map((target) => [target, "GET"] as const),
    ...targets.flatMap((target) => methods.map((method) => [target, method] as const)),
  ];
  const answers: string[] = [];
  // A client may have no more connections.
  for (let at = 0; at < asked.length; at += 100) {
    const some = asked.slice(at, at + 100);
    answers.push(
      // oxlint-disable-next-line no-await-in-loop
      ...(await Promise.all(some.map(([target, method]) => office.raw(target, {}, method)))),
    );
  }
  expect(answers.filter(isData)).toEqual([]);
  const statuses = new Set(answers.map((answer) => Number(answer.split(" ")[1])));
  expect([...statuses].filter((status) => status >= 500)).toEqual([]);
  expect(office.reads()).toBe(before);
}, 60_000);

test("with a session, the same paths do: the test looks for the right texts", async () => {
  const answers = await Promise.all(
    targets.slice(1, 13).map((target) => office.raw(target, { Cookie: signedIn })),
  );
  expect(answers.filter(isData).length).toBeGreaterThan(8);
});

test("lets nobody in, whatever the headers claim", async () => {
  const headers = [
    { Cookie: "frontdesk-session=x" },
    { Cookie: "__Host-frontdesk-session=x" },
    { Authorization: "Bearer x" },
    { "X-Forwarded-User": "ann", "X-Forwarded-For": "127.0.0.1", "X-Forwarded-Proto": "https" },
    { within: "1", user: "ann" },
    { "X-HTTP-Method-Override": "GET" },
    { Cookie: `x${signedIn}` },
  ];
  const answers = await Promise.all(
    headers.map((sent) => office.raw("/openapi/v1.0/company_contact/get?id=4", sent)),
  );
  expect(answers.map((answer) => answer.split(" ")[1])).toEqual(headers.map(() => "401"));
});
