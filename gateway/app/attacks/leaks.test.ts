/** Drives every route and every fault, and searches all output for planted marks. */
import { expect, test } from "vitest";

import { apiRoot } from "#pbx/contract/endpoints.ts";
import { faults } from "#pbx/simulator/faults.ts";
import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { jayPrichett } from "#pbx/simulator/people/jay-prichett.ts";

import { credentials, openBoth, openGateway, read } from "../../testing/gateway.fixture.ts";

const marked = { ...jayPrichett, id: 77, first_name: "Plantedname", remark: "Plantedremark" };
const number = marked.number_list[0]?.number ?? "";

test("no token, secret, PBX address, name or number appears where it must not", async () => {
  const { simulator, gateway, close } = await openBoth(
    { store: contactStoreOf([marked]) },
    { timeoutMs: 500 },
  );
  const wrong = await openGateway({ url: simulator.url, clientSecret: "planted-wrong-secret" });
  const gone = await openGateway({ url: "http://planted-host.invalid:1" });
  const paths = [
    `${read}?id=77`,
    `${read}?id=999`,
    `${read}?id=77&access_token=planted-callers-token`,
    `${read}?id=${encodeURIComponent(number)}`,
    `${apiRoot}/company_contact/delete?id=77&name=Plantedname`,
    `${apiRoot}/Plantedname`,
    "/healthz",
    "/directory?q=Plantedname",
    "/directory?q=Planted%20name&access_token=planted-callers-token",
    `/directory?number=${encodeURIComponent(number)}`,
    ...Object.keys(faults).map((id) => `${read}?id=${id}`),
  ];
  const answers: string[] = [];
  for (const { get } of [gateway, wrong, gone]) {
    // oxlint-disable-next-line no-await-in-loop -- one gateway after the other
    const replies = await Promise.all(
      paths.map(async (path) => {
        const reply = await get(path);
        return JSON.stringify([...reply.headers]) + (await reply.text());
      }),
    );
    answers.push(...replies);
  }
  const logged = gateway.logged() + wrong.logged() + gone.logged();
  await Promise.all([wrong.close(), gone.close()]);
  await close();

  // The search works: it finds the contact in its answer and the requests in the log.
  expect(answers.join("\n")).toContain("Plantedname");
  expect(logged.trim().split("\n").length).toBeGreaterThanOrEqual(3 * paths.length);

  expect(simulator.tokens.issued.length).toBeGreaterThan(1);
  const secrets = [
    ...simulator.tokens.issued,
    credentials.clientSecret,
    "planted-wrong-secret",
    new URL(simulator.url).host,
    "planted-host",
  ];
  for (const secret of secrets)
    expect(answers.join("\n") + logged + process.title).not.toContain(secret);
  for (const mark of ["Planted", number, "planted-callers-token", "Jay", "id=77", "?"]) {
    expect(logged).not.toContain(mark);
  }
});

test("logs each request as one line of JSON with its route's pattern", async () => {
  const { gateway, close } = await openBoth();
  await gateway.get(`${read}?id=4`);
  await gateway.get(`${apiRoot}/nothing?id=4`);
  await close();
  const entries = gateway
    .logged()
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(entries).toMatchObject([
    { method: "GET", route: read, status: 200 },
    { method: "GET", route: "/openapi/*", status: 404, problem: "no-such-read" },
  ]);
});
