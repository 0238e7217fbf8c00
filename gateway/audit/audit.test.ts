/** Who saw whom: a line for each time that contacts are handed out, and nothing of theirs in it but IDs. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

import { SettingsError } from "../settings/settings-error.ts";
import { openBrowser, type Browser } from "../testing/browser.fixture.ts";
import { keptLog } from "../testing/gateway.fixture.ts";
import { openOffice, type Office } from "../testing/office.fixture.ts";
import { openAudit, type AuditEntry } from "./audit.ts";

// A provider, a simulator and a gateway take their time to open on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const directory = mkdtempSync(join(tmpdir(), "frontdesk-audit-"));
const file = join(directory, "audit.jsonl");
afterAll(() => rmSync(directory, { recursive: true }));

const linesOf = (path: string) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Record<string, unknown> => JSON.parse(line));

describe("of a whole gateway", () => {
  let office: Office;
  let browser: Browser;
  let seen = 0;

  beforeAll(async () => {
    office = await openOffice({ AUDIT: file });
    office.provider.signsIn("ann");
    browser = openBrowser();
    await browser.go(`${office.url}/contacts/4`);
  });
  afterAll(() => office.close());
  beforeEach(() => {
    seen = linesOf(file).length;
  });

  const newLines = () => linesOf(file).slice(seen);
  const get = (path: string) => browser.ask(office.url + path);
  const card = "/openapi/v1.0/company_contact/get";
  const ann = {
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    msg: "audit",
    user: "ann@office.example",
    address: "127.0.0.1",
    status: 200,
    errcode: 0,
  };

  test("a card is one line", async () => {
    await get(`${card}?id=4`);
    expect(newLines()).toEqual([{ ...ann, route: card, as: "data", ids: [4] }]);
  });

  test("a card in a page that the gateway makes is one line", async () => {
    await get("/contacts/4");
    expect(newLines()).toEqual([{ ...ann, route: card, as: "page", ids: [4] }]);
  });

  test("a call that leads to a contact is one", async () => {
    await get("/lookup?number=15735810000");
    expect(newLines()).toMatchObject([
      { ...ann, route: "/directory", as: "page", status: 302, ids: [4] },
    ]);
  });

  test("nobody is one too, without IDs, and with the errcode", async () => {
    await get(`${card}?id=999`);
    expect(newLines()).toEqual([{ ...ann, route: card, as: "data", errcode: 60001, ids: [] }]);
  });

  test.each([
    "/directory",
    "/directory?q=prichett",
    "/directory?q=nobody-at-all",
    "/directory?number=15735810000",
    "/directory?company=Closet&except=4",
  ])("%s is one, with all who are in the reply", async (path) => {
    const { data } = await (await get(path)).json();
    const rows: { id: number }[] = data.rows;
    const [route] = path.split("?");
    expect(newLines()).toEqual([{ ...ann, route, as: "data", ids: rows.map(({ id }) => id) }]);
  });

  test("what holds no contact, or is refused, is none", async () => {
    await get("/openapi/v1.0/company_contact/list?page=1&page_size=5");
    await get(`${card}?id=x`);
    await get("/directory?nothing=1");
    await get("/healthz");
    await openBrowser().ask(`${office.url}${card}?id=4`);
    await openBrowser().ask(`${office.url}/contacts/4`);
    expect(newLines()).toEqual([]);
  });

  test("no line has a name, a number or what was searched in it", () => {
    expect(readFileSync(file, "utf8")).not.toMatch(/prichett|jay|closet|15735810000|nobody/i);
    expect(office.logged()).not.toMatch(/ann@|"ids"/);
  });
});

test("where nobody signs in, the user is none; off, nothing is noted", async () => {
  const own = join(directory, "open.jsonl");
  const open = await openOffice({
    AUDIT: own,
    AUTH: "none",
    OIDC_ISSUER: "",
    OIDC_CLIENT_ID: "",
    OIDC_CLIENT_SECRET: "",
    OIDC_ALLOW: "",
  });
  await fetch(`${open.url}/directory?q=prichett`);
  expect(linesOf(own)).toMatchObject([{ user: "-", route: "/directory" }]);
  await open.close();
  expect(openAudit(null, keptLog().log).isOn).toBe(false);
});

describe("the file", () => {
  const entry: AuditEntry = {
    user: 'somebody\n{"user":"other"}',
    address: "::1",
    route: "/directory",
    as: "data",
    status: 200,
    errcode: 0,
    ids: [1],
  };

  test("is the owner's alone, appended to, and one line for each", () => {
    const own = join(directory, "own.jsonl");
    openAudit(own, keptLog().log).write(entry);
    openAudit(own, keptLog().log).write(entry);
    expect(statSync(own).mode & 0o777).toBe(0o600);
    expect(linesOf(own)).toMatchObject([entry, entry]);
  });

  test("is opened again once it was moved away", () => {
    const own = join(directory, "rotated.jsonl");
    const audit = openAudit(own, keptLog().log);
    audit.write(entry);
    renameSync(own, `${own}.1`);
    audit.write(entry);
    audit.reopen();
    audit.write(entry);
    expect([linesOf(`${own}.1`).length, linesOf(own).length]).toEqual([2, 1]);
    expect(statSync(own).mode & 0o777).toBe(0o600);
  });

  test("becomes the owner's alone where it was there before", () => {
    const own = join(directory, "before.jsonl");
    writeFileSync(own, '{"msg":"before"}\n');
    chmodSync(own, 0o664);
    openAudit(own, keptLog().log).write(entry);
    expect(statSync(own).mode & 0o777).toBe(0o600);
    expect(linesOf(own)).toMatchObject([{ msg: "before" }, entry]);
  });

  /** What may lie under the audit's name, and is left as it is. */
  const impostors: Readonly<Record<string, (path: string, other: string) => void>> = {
    "a symbolic link": (path, other) => symlinkSync(other, path),
    "a symbolic link to nothing": (path) => symlinkSync(`${path}.nothing`, path),
    "a symbolic link to a device": (path) => symlinkSync("/dev/full", path),
    "a second hard link": (path, other) => linkSync(other, path),
    "a directory": (path) => mkdirSync(path),
    "a named pipe": (path) => execFileSync("mkfifo", [path]),
  };
  const why: Readonly<Record<string, string>> = {
    "a symbolic link": "is a symbolic link",
    "a symbolic link to nothing": "is a symbolic link",
    "a symbolic link to a device": "is a symbolic link",
    "a second hard link": "has another hard link",
    "a directory": "is not a regular file",
    "a named pipe": "is not a regular file",
  };

  test.each(Object.keys(impostors))("that is %s stops the start, and is not touched", (what) => {
    const own = mkdtempSync(join(directory, "impostor-"));
    const [path, other] = [join(own, "audit.jsonl"), join(own, "other")];
    writeFileSync(other, "other");
    chmodSync(other, 0o644);
    impostors[what]?.(path, other);
    const open = () => openAudit(path, keptLog().log);
    expect(open).toThrow(SettingsError);
    expect(open).toThrow(`AUDIT names ${path}, which ${why[what]}.`);
    expect([readFileSync(other, "utf8"), statSync(other).mode & 0o777]).toEqual(["other", 0o644]);
    expect(existsSync(`${path}.nothing`)).toBe(false);
  });

  test.each(Object.keys(impostors))("that is %s after a rotation is not opened", (what) => {
    const own = mkdtempSync(join(directory, "impostor-"));
    const [path, other] = [join(own, "audit.jsonl"), join(own, "other")];
    const { log, logged } = keptLog();
    const audit = openAudit(path, log);
    renameSync(path, `${path}.1`);
    writeFileSync(other, "other");
    impostors[what]?.(path, other);
    audit.reopen();
    audit.write(entry);
    expect(logged()).toContain(`"why":"${why[what]}"`);
    expect([linesOf(`${path}.1`).length, readFileSync(other, "utf8")]).toEqual([1, "other"]);
  });

  test.each(["/dev/full", "/dev/null"])("that is the device %s stops the start", (path) => {
    expect(() => openAudit(path, keptLog().log)).toThrow("which is not a regular file.");
  });

  test("that cannot be opened again is said, and the old one goes on", () => {
    const gone = mkdtempSync(join(directory, "gone-"));
    const own = join(gone, "audit.jsonl");
    const { log, logged } = keptLog();
    const audit = openAudit(own, log);
    rmSync(gone, { recursive: true });
    audit.reopen();
    expect(logged()).toContain("ENOENT");
    expect(() => audit.write(entry)).not.toThrow();
  });

  test("that cannot be written at all stops the start", () => {
    const open = () => openAudit(join(directory, "no/such/directory"), keptLog().log);
    expect(open).toThrow(SettingsError);
    expect(open).toThrow(/^AUDIT [^\n]*ENOENT[^\n]*\.$/);
  });
});
