/** How much of a reply is read, from any server. */
import { createServer } from "node:http";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { listenAnywhere } from "../../testing/gateway.fixture.ts";
import { createPbxRequest, type PbxRequest } from "./pbx-request.ts";

const mebibyte = 1024 * 1024;
const blanks = Buffer.alloc(mebibyte / 4, " ");

/** A PBX that sends for as long as a client reads, and counts what it could send. */
const pbx = createServer((request, response) => {
  sent = 0;
  const { searchParams } = new URL(request.url ?? "/", "http://pbx");
  const length = Number(searchParams.get("length") ?? "0");
  if (length > 0) {
    response.end(`${" ".repeat(length - 13)}{"errcode":0}`);
    return;
  }
  if (searchParams.has("declared")) response.setHeader("Content-Length", 2 ** 40);
  const more = () => {
    let isTaken = true;
    while (isTaken && !response.destroyed) {
      sent += blanks.length;
      isTaken = response.write(blanks);
    }
  };
  response.on("drain", more).on("error", () => {});
  more();
});
let sent = 0;
let pbxRequest: PbxRequest;

beforeAll(async () => {
  pbxRequest = createPbxRequest(`http://127.0.0.1:${await listenAnywhere(pbx)}`, null);
});
afterAll(() => {
  pbx.closeAllConnections();
  pbx.close();
});

const signal = () => AbortSignal.timeout(20_000);
const get = (path: string, query = {}) => pbxRequest({ method: "GET", path, query }, signal());
const tooMuch = { kind: "pbx-malformed", code: "UND_ERR_RES_EXCEEDED_MAX_SIZE" };
/** What fits into the sockets of both sides. */
const onTheWay = 8 * mebibyte;

describe("an endless reply", () => {
  test.each([
    ["company_contact/get", {}, 1],
    ["company_contact/get", { declared: "" }, 1],
    ["phonebook/list", {}, 1],
    ["del_token", {}, 1],
    ["company_contact/search", {}, 2],
    ["company_contact/list", {}, 2],
  ])("to %s %j is abandoned after %i MiB", async (path, query, most) => {
    await expect(get(path, query)).rejects.toMatchObject(tooMuch);
    expect(sent).toBeLessThan(most * mebibyte + onTheWay);
  });

  test.each(["get_token", "refresh_token"])("to %s is abandoned after 1 MiB", async (path) => {
    const asked = pbxRequest({ method: "POST", path, body: {} }, signal());
    await expect(asked).rejects.toMatchObject(tooMuch);
    expect(sent).toBeLessThan(mebibyte + onTheWay);
  });

  test("to a read of a list page is abandoned after 64 MiB", async () => {
    const call = { method: "GET", path: "company_contact/list", query: {} } as const;
    const asked = pbxRequest(call, signal(), () => expect.unreachable());
    await expect(asked).rejects.toMatchObject(tooMuch);
    expect(sent).toBeLessThan(64 * mebibyte + onTheWay);
  });
});

test("reads a reply of the largest allowed size", async () => {
  expect(await get("company_contact/get", { length: String(mebibyte) })).toEqual({ errcode: 0 });
  await expect(get("company_contact/get", { length: String(mebibyte + 1) })).rejects.toMatchObject(
    tooMuch,
  );
});
