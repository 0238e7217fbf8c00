/** Who may use the directory's endpoint, which parameters it takes, and what it returns. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { jayPrichett } from "#pbx/simulator/people/jay-prichett.ts";

import { openBoth, openGateway, problemOf } from "../testing/gateway.fixture.ts";

let both: Awaited<ReturnType<typeof openBoth>>;
beforeAll(async () => {
  both = await openBoth();
  await both.gateway.directory.fill();
});
afterAll(() => both.close());

const problem = (kind: string) => `urn:frontdesk:problem:${kind}`;

describe("the parameters", () => {
  test.each([
    "",
    "q=",
    "q=jay&sort=name&from=0",
    "phonebook=5&sort=company",
    "from=9999",
    "number=",
    "number=%2B1",
    "q=%00",
    "company=A&except=4",
    "beside=4",
    "beside=4&q=jay&phonebook=5&sort=company",
    "except=4&company=%C2%B4",
    `company=${"x".repeat(1000)}&except=2147483647`,
    `q=${"x".repeat(200)}`,
  ])("%j are accepted", async (query) => {
    const reply = await both.gateway.get(`/directory?${query}`);
    expect(await reply.json()).toMatchObject({ errcode: 0, errmsg: "SUCCESS" });
  });

  test.each([
    "q=a&q=b",
    "Q=a",
    "query=a",
    "q=a&number=1",
    "number=1&number=2",
    "number=1&from=0",
    "phonebook=",
    "phonebook=0",
    "phonebook=x",
    "phonebook=2147483648",
    "sort=id",
    "from=-1",
    "from=10000",
    "from=1.5",
    "access_token=x",
    `q=${"x".repeat(201)}`,
    `number=${"1".repeat(1001)}`,
    "company=A",
    "except=4",
    "company=&except=4",
    "company=%20%09%C2%A0%E3%80%80&except=4",
    `company=${"x".repeat(1001)}&except=4`,
    "company=A&except=",
    "company=A&except=04",
    "company=A&except=2147483648",
    "company=A&company=B&except=4",
    "company=A&except=4&except=5",
    "company=A&except=4&q=",
    "company=A&except=4&from=0",
    "company=A&except=4&number=1",
    "beside=",
    "beside=0",
    "beside=4&from=0",
    "beside=4&number=1",
    "beside=4&company=A&except=4",
    "beside=4&beside=5",
    `beside=4&q=${"x".repeat(201)}`,
  ])("%j are refused", async (query) => {
    const reply = await both.gateway.get(`/directory?${query}`);
    expect(await problemOf(reply)).toEqual([400, problem("bad-request")]);
  });
});

describe("the endpoint", () => {
  test.each(["HEAD", "POST", "PUT", "DELETE", "OPTIONS"])("refuses %s", async (method) => {
    expect((await both.gateway.get("/directory?q=jay", { method })).status).toBe(404);
  });

  test.each(["/directory/", "/directory/4", "/directory/../directory/x"])(
    "does not exist at %s",
    async (path) => {
      expect(await problemOf(await both.gateway.get(path))).toEqual([404, problem("no-such-read")]);
    },
  );

  test.each([
    [421, { Host: "evil.example" }],
    [403, { "Sec-Fetch-Site": "cross-site" }],
    [403, { "Sec-Fetch-Site": "same-site" }],
    [403, { Origin: "http://evil.example" }],
  ])("answers %i to %j", async (status, headers) => {
    const answer = await both.gateway.raw("/directory?q=jay", headers);
    expect(answer.split(" ")[1]).toBe(String(status));
    expect(answer).not.toContain("Prichett");
  });

  test("sends replies that nobody may store, compressed if the client accepts that", async () => {
    const headers = { "Accept-Encoding": "gzip" };
    const reply = await both.gateway.get("/directory", { headers });
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      "cache-control": "no-store",
      "content-encoding": "gzip",
      "content-type": "application/json",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(await reply.json()).toMatchObject({ errcode: 0 });
    const plain = await both.gateway.get("/directory", {
      headers: { "Accept-Encoding": "identity" },
    });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(Number(plain.headers.get("content-length"))).toBe(
      (await plain.arrayBuffer()).byteLength,
    );
  });
});

test("reveals no token, secret, host, name, number or query where it must not", async () => {
  const marked = { ...jayPrichett, first_name: "Plantedname", company: "Plantedcompany" };
  const { simulator, gateway, close } = await openBoth({ store: contactStoreOf([marked]) });
  const wrong = await openGateway({ url: simulator.url, clientSecret: "planted-wrong-secret" });
  const gone = await openGateway({ url: "http://planted-host.invalid:1" });
  const answers: string[] = [];
  const queries = [
    "q=plantedname",
    "number=0015503308",
    "q=a&q=Plantedname",
    "company=Plantedcompany&except=5",
    "",
  ];
  for (const { get, directory } of [gateway, wrong, gone]) {
    for (const query of queries) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      answers.push(await (await get(`/directory?${query}`)).text());
    }
    // oxlint-disable-next-line no-await-in-loop
    await directory.fill();
  }
  const logged = gateway.logged() + wrong.logged() + gone.logged();
  await Promise.all([wrong.close(), gone.close()]);
  await close();
  expect(answers.join("\n")).toContain("Plantedname");
  expect(logged).toContain('"route":"/directory"');
  expect(logged).toContain("directory filled");
  expect(logged).toContain("directory fill failed");
  const { host } = new URL(simulator.url);
  for (const secret of [...simulator.tokens.issued, "planted-wrong-secret", "planted-host", host]) {
    expect(answers.join("\n") + logged).not.toContain(secret);
  }
  for (const mark of ["lanted", "Prichett", "5503308", "?"]) expect(logged).not.toContain(mark);
});
