/** Replies made to cost time or memory: the gateway answers each one soon, and then serves the next contact. */
import { afterEach, expect, test } from "vitest";

import { openGateway, read } from "../../testing/gateway.fixture.ts";
import { goodCard, openHostilePbx } from "../../testing/hostile-pbx.fixture.ts";

const mebibyte = 1024 * 1024;
const nearly = mebibyte - 200;
const card = (more: string) => `{"errcode":0,"data":{"id":4,"first_name":"Jay",${more}}}`;
const deep = (open: string, close: string, bytes: number) => {
  const depth = Math.floor(bytes / (open.length + close.length));
  return `${open.repeat(depth)}1${close.repeat(depth)}`;
};
const keys = Array.from({ length: 60_000 }, (_, at) => `"key${at}":${at}`).join(",");

const served = [200, "Jay"];
const refused = [502, "pbx-malformed"];

let end = async () => {};
afterEach(() => end());

test.each<[string, string, readonly unknown[]]>([
  ["lists within lists", deep("[", "]", nearly), refused],
  ["lists that never end", "[".repeat(nearly), refused],
  ["objects that never end", '{"a":'.repeat(nearly / 5), refused],
  ["lists within lists in a card", card(`"x":${deep("[", "]", nearly)}`), served],
  ["objects within objects in a card", card(`"x":${deep('{"a":', "}", nearly)}`), served],
  ["lists within lists in a known field", card(`"company":${deep("[", "]", nearly)}`), served],
  ["empty lists", card(`"number_list":[${"[],".repeat(nearly / 3)}[]]`), served],
  ["empty objects", card(`"phonebook_list":[${"{},".repeat(nearly / 3)}{}]`), served],
  ["keys", card(keys), served],
  ["keys beside the data", `{${keys},"errcode":0,"data":{"id":4,"first_name":"Jay"}}`, served],
  ["a number of very many digits", card(`"zip_code":${"9".repeat(nearly)}`), served],
  ["an ID of very many digits", `{"errcode":0,"data":{"id":"${"4".repeat(nearly)}"}}`, refused],
  ["an errcode of very many digits", `{"errcode":"${"0".repeat(nearly)}1","data":{}}`, [200, 1]],
  ["a text as long as may be", card(`"remark":"${"x".repeat(nearly)}"`), served],
  ["one mebibyte too much", card(`"remark":"${"x".repeat(mebibyte)}"`), refused],
  ["nothing but zeros", "\0".repeat(nearly), refused],
  ["invalid UTF-8", "\udfff".repeat(nearly / 3), refused],
  ["prototypes", card('"__proto__":{"company":"x"},"constructor":{"prototype":{}}'), served],
])("%s", async (_, body, expected) => {
  const pbx = await openHostilePbx({ contact: (response) => response.end(body) });
  const gateway = await openGateway({ url: pbx.url, timeoutMs: 20_000 });
  end = async () => {
    await gateway.close();
    await pbx.close();
  };
  // Logs in first, so that the login is not measured.
  await gateway.pbx.logIn();
  const before = process.cpuUsage();
  const reply = await gateway.get(`${read}?id=4`);
  const { errcode, data, type } = await reply.json();
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  const problem = typeof type === "string" ? type.split(":").at(-1) : undefined;
  expect([reply.status, problem ?? data?.first_name ?? errcode]).toEqual(expected);
  expect(Object.keys(data ?? {})).not.toContain("x");

  pbx.turn({ contact: goodCard });
  expect(await (await gateway.get(`${read}?id=4`)).json()).toMatchObject({ errcode: 0 });
});
