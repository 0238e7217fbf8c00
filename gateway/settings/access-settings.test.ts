/** The gateway accepts other machines only if all required settings are explicit. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { generate } from "selfsigned";
import { afterAll, describe, expect, test } from "vitest";

import { SettingsError } from "./settings-error.ts";
import { parseSettings } from "./settings.ts";

const directory = mkdtempSync(join(tmpdir(), "frontdesk-tls-"));
afterAll(() => rmSync(directory, { recursive: true }));

const write = (name: string, text: string): string => {
  const file = join(directory, name);
  writeFileSync(file, text);
  return file;
};
const [one, other] = await Promise.all([generate([]), generate([])]);
const TLS_CERT = write("cert.pem", one.cert);
const TLS_KEY = write("key.pem", one.private);
const anotherKey = write("other.pem", other.private);
const noPem = write("no.pem", "nothing");

const oidc = {
  AUTH: "oidc",
  OIDC_ISSUER: "https://login.example/realms/office",
  OIDC_CLIENT_ID: "frontdesk",
  OIDC_ALLOW: "@office.example",
};
const tls = { TLS_CERT, TLS_KEY };
const network = { HOST: "192.168.0.7", ALLOWED_HOSTS: "frontdesk.example", AUTH: "none" };

test.each([
  {},
  { HOST: "127.8.9.1" },
  tls,
  oidc,
  { ...oidc, OIDC_ISSUER: "http://localhost:9000" },
  { ...oidc, OIDC_CLIENT_SECRET: "hush", OIDC_ALLOW: "*", SESSION_SECRET: "x".repeat(32) },
  { ...network, ...tls },
  { ...network, TRUSTED_PROXY: "192.168.0.1, 10.0.0.0/8, ::1, fd00::/8" },
  { ...network, ...tls, ...oidc },
  { ...network, ...tls, HOST: "::" },
  { ...network, ...tls, HOST: "frontdesk.example" },
  { ...network, ...tls, ALLOWED_HOSTS: "frontdesk.example:8443, 192.168.0.7, [fd00::7]:443" },
  { ALLOWED_HOSTS: "localhost:9000" },
  { AUDIT: "stdout" },
  { AUDIT: "/var/log/frontdesk/audit.jsonl" },
])("starts with %j", (environment) => {
  expect(() => parseSettings(environment)).not.toThrow();
});

describe("a trusted proxy that", () => {
  const eighths = [0, 32, 64, 96, 128, 160, 192, 224].map((first) => `${first}.0.0.0/3`);
  test.each([
    "0.0.0.0/0",
    "1.2.3.4/0",
    "::/0",
    "10.0.0.1, ::/00",
    "0.0.0.0/1,128.0.0.0/1",
    "128.0.0.0/1, 10.0.0.5, 0.0.0.0/1",
    "0.0.0.0/1,128.0.0.0/2,192.0.0.0/3",
    "0.0.0.0/1",
    eighths.join(),
    eighths.toReversed().slice(1).join(),
    Array.from({ length: 256 }, (_, first) => `${first}.0.0.0/8`).join(),
    "::ffff:0:0/96",
    "::ffff:0.0.0.0/96",
    "::FFFF:0:0/95",
    "::ffff:0:0/97,::ffff:128.0.0.0/97",
    "::ffff:0:0/97,128.0.0.0/1",
    "::/80",
    "::/1",
    "::/1,8000::/1",
    "2000::/3",
    "2000::/4,3000::/4",
    "0::/2,4000::/2,8000::/2,c000::/2",
    "0:0:0:0:0:ffff::/96",
  ])("is %s stops the start", (TRUSTED_PROXY) => {
    const parse = () => parseSettings({ ...network, TRUSTED_PROXY });
    expect(parse).toThrow(SettingsError);
    expect(parse).toThrow(
      /^TRUSTED_PROXY must not contain every address, or half of all addresses\.$/,
    );
  });

  test.each([
    "10.0.0.5",
    "10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 127.0.0.0/8, 100.64.0.0/10",
    "10.0.0.0/8,10.0.0.0/8,10.0.0.0/8",
    "::1, fe80::/10, fc00::/7",
    "8000::/1",
    "::ffff:10.0.0.5",
    "::ffff:10.0.0.0/104",
    "2001:db8::/32, 2a00::/12",
    "192.0.2.255/24",
  ])("is %s is accepted", (TRUSTED_PROXY) => {
    expect(() => parseSettings({ ...network, TRUSTED_PROXY })).not.toThrow();
  });
});

/** Every combination of missing settings. */
describe("stops the start, and names what is missing:", () => {
  test.each([
    [["TLS_CERT", "TLS_KEY", "TRUSTED_PROXY", "ALLOWED_HOSTS", "AUTH"], { HOST: "0.0.0.0" }],
    [["ALLOWED_HOSTS", "AUTH"], { HOST: "0.0.0.0", ...tls }],
    [["AUTH"], { ...network, ...tls, AUTH: "" }],
    [["ALLOWED_HOSTS"], { ...network, ...tls, ALLOWED_HOSTS: "" }],
    [["TLS_CERT", "TLS_KEY", "TRUSTED_PROXY"], network],
    [["TLS_CERT", "TLS_KEY", "TRUSTED_PROXY"], { ...network, ...oidc }],
    [["AUTH", "ALLOWED_HOSTS"], { TRUSTED_PROXY: "127.0.0.1" }],
    [["AUTH", "TRUSTED_PROXY"], { ALLOWED_HOSTS: "frontdesk.example" }],
    [["TLS_KEY"], { TLS_CERT }],
    [["TLS_CERT"], { TLS_KEY }],
    [["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_ALLOW"], { AUTH: "oidc" }],
    [["OIDC_ALLOW"], { ...oidc, OIDC_ALLOW: "" }],
    [["OIDC_ISSUER"], { ...oidc, OIDC_ISSUER: "" }],
    [["OIDC_CLIENT_ID"], { ...oidc, OIDC_CLIENT_ID: " " }],
    [["AUTH"], { ...oidc, AUTH: "" }],
    [["AUTH"], { OIDC_CLIENT_SECRET: "hush" }],
  ])("%j for %j", (names, environment) => {
    const parse = () => parseSettings(environment);
    expect(parse).toThrow(SettingsError);
    for (const name of names) expect(parse).toThrow(new RegExp(`^[^\\n]*\\b${name}\\b[^\\n]*$`));
  });
});

test.each([
  ["AUTH", { AUTH: "basic" }],
  ["HOST", { ...network, ...tls, HOST: "every where" }],
  ["TLS_CERT", { TLS_CERT: "no-such-file.pem", TLS_KEY }],
  ["TLS_CERT", { TLS_CERT: noPem, TLS_KEY }],
  ["TLS_KEY", { TLS_CERT, TLS_KEY: noPem }],
  ["TLS_KEY", { TLS_CERT, TLS_KEY: anotherKey }],
  ["TRUSTED_PROXY", { ...network, TRUSTED_PROXY: "proxy.example" }],
  ["TRUSTED_PROXY", { ...network, TRUSTED_PROXY: "10.0.0.0/33" }],
  ["TRUSTED_PROXY", { ...network, TRUSTED_PROXY: "0.0.0.0/0" }],
  ["TRUSTED_PROXY", { ...network, TRUSTED_PROXY: "10.0.0.1,::/00" }],
  ["TRUSTED_PROXY", { ...network, TRUSTED_PROXY: "10.0.0.1," }],
  ["TRUSTED_PROXY", { ...network, TRUSTED_PROXY: "0.0.0.0/1,128.0.0.0/1" }],
  ["ALLOWED_HOSTS", { ...network, ...tls, ALLOWED_HOSTS: "https://frontdesk.example" }],
  ["ALLOWED_HOSTS", { ...network, ...tls, ALLOWED_HOSTS: "*.example" }],
  ["ALLOWED_HOSTS", { ...network, ...tls, ALLOWED_HOSTS: "frontdesk.example," }],
  ["OIDC_ISSUER", { ...oidc, OIDC_ISSUER: "http://login.example" }],
  ["OIDC_ISSUER", { ...oidc, OIDC_ISSUER: "login.example" }],
  ["OIDC_ISSUER", { ...oidc, OIDC_ISSUER: "https://u:hush@login.example" }],
  ["OIDC_ISSUER", { ...oidc, OIDC_ISSUER: "https://login.example/?a=1" }],
  ["OIDC_ALLOW", { ...oidc, OIDC_ALLOW: "office.example" }],
  ["OIDC_ALLOW", { ...oidc, OIDC_ALLOW: "group:" }],
  ["SESSION_SECRET", { ...oidc, SESSION_SECRET: "hush".repeat(7) }],
  ["SESSION_IDLE_S", { ...oidc, SESSION_IDLE_S: "59" }],
  ["SESSION_IDLE_S", { ...oidc, SESSION_IDLE_S: "12h" }],
  ["SESSION_IDLE_S", { ...oidc, SESSION_IDLE_S: "700000" }],
  ["AUDIT", { AUDIT: "audit.log" }],
  ["AUDIT", { AUDIT: "on" }],
])("names %s in one line, and repeats no secret: %j", (name, environment) => {
  const parse = () => parseSettings(environment);
  expect(parse).toThrow(SettingsError);
  expect(parse).toThrow(new RegExp(`^(?!.*hush)${name}\\b[^\\n]*\\.$`));
});
