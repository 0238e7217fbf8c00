/** The audit log: one line for each disclosure, with contact IDs and nothing else of a contact. */
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

// A provider, a simulator and a gateway take time to open on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const directory = mkdtempSync(join(tmpdir(), "frontdesk-audit-"));
const file = join(directory, "audit.jsonl");
afterAll(() => rmSync(directory, { recursive: true }));

const linesOf = (path: string) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Record<string, unknown> => JSON.parse(line));

describe("a whole gateway", () => {
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

  test("logs a card as one line", async () => {
    await get(`${card}?id=4`);
    expect(newLines()).toEqual([{ ...ann, route: card, as: "data", ids: [4] }]);
  });

  test("logs a card in a server-rendered page as one line", async () => {
    await get("/contacts/4");
    expect(newLines()).toEqual([{ ...ann, route: card, as: "page", ids: [4] }]);
  });

  test("logs a lookup that finds a contact", async () => {
    await get("/lookup?number=15735810000");
    expect(newLines()).toMatchObject([
      { ...ann, route: "/directory", as: "page", status: 302, ids: [4] },
    ]);
  });

  test("logs a lookup without a match, with its errcode and no IDs", async () => {
    await get(`${card}?id=999`);
    expect(newLines()).toEqual([{ ...ann, route: card, as: "data", errcode: 60001, ids: [] }]);
  });

  test.each([
    "/directory",
    "/directory?q=prichett",
    "/directory?q=nobody-at-all",
    "/directory?number=15735810000",
    "/directory?company=Closet&except=4",
  ])("logs %s, with every contact in the reply", async (path) => {
    const { data } = await (await get(path)).json();
    const rows: { id: number }[] = data.rows;
    const [route] = path.split("?");
    expect(newLines()).toEqual([{ ...ann, route, as: "data", ids: rows.map(({ id }) => id) }]);
  });

  test("logs nothing for a reply without contacts or a refused request", async () => {
    await get("/openapi/v1.0/company_contact/list?page=1&page_size=5");
    await get(`${card}?id=x`);
    await get("/directory?nothing=1");
    await get("/healthz");
    await openBrowser().ask(`${office.url}${card}?id=4`);
    await openBrowser().ask(`${office.url}/contacts/4`);
    expect(newLines()).toEqual([]);
  });

  test("writes no name, number or search text", () => {
    expect(readFileSync(file, "utf8")).not.toMatch(/prichett|jay|closet|15735810000|nobody/i);
    expect(office.logged()).not.toMatch(/ann@|"ids"/);
  });
});

test('logs the user as "-" without sign-in, and nothing if AUDIT is off', async () => {
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

describe("the audit file", () => {
  const entry: AuditEntry = {
    user: 'somebody\n{"user":"other"}',
    address: "::1",
    route: "/directory",
    as: "data",
    status: 200,
    errcode: 0,
    ids: [1],
  };

  test("is readable by its owner only, and gets one line for each entry", () => {
    const own = join(directory, "own.jsonl");
    openAudit(own, keptLog().log).write(entry);
    openAudit(own, keptLog().log).write(entry);
    expect(statSync(own).mode & 0o777).toBe(0o600);
    expect(linesOf(own)).toMatchObject([entry, entry]);
  });

  test("is reopened after it was moved away", () => {
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

  test("becomes readable by its owner only if it existed before", () => {
    const own = join(directory, "before.jsonl");
    writeFileSync(own, '{"msg":"before"}\n');
    chmodSync(own, 0o664);
    openAudit(own, keptLog().log).write(entry);
    expect(statSync(own).mode & 0o777).toBe(0o600);
    expect(linesOf(own)).toMatchObject([{ msg: "before" }, entry]);
  });

  /** What an attacker may put in place of the audit file; Frontdesk must leave it unchanged. */
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

  test.each(Object.keys(impostors))(
    "stops the start if it is %s, and leaves that unchanged",
    (what) => {
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
    },
  );

  test.each(Object.keys(impostors))("is not reopened after a rotation if it is %s", (what) => {
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

  test.each(["/dev/full", "/dev/null"])("stops the start if it is the device %s", (path) => {
    expect(() => openAudit(path, keptLog().log)).toThrow("which is not a regular file.");
  });

  test("logs an error if it cannot be reopened, and the old file stays in use", () => {
    const gone = mkdtempSync(join(directory, "gone-"));
    const own = join(gone, "audit.jsonl");
    const { log, logged } = keptLog();
    const audit = openAudit(own, log);
    rmSync(gone, { recursive: true });
    audit.reopen();
    expect(logged()).toContain("ENOENT");
    expect(() => audit.write(entry)).not.toThrow();
  });

  test("stops the start if it cannot be written at all", () => {
    const open = () => openAudit(join(directory, "no/such/directory"), keptLog().log);
    expect(open).toThrow(SettingsError);
    expect(open).toThrow(/^AUDIT [^\n]*ENOENT[^\n]*\.$/);
  });
});
