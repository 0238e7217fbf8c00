import { expect, test } from "vitest";

import { settingMeant } from "./setting-name.ts";

const settings = ["PBX_URL", "PBX_CLIENT_ID", "PBX_CLIENT_SECRET", "HOST", "PORT", "AUTH", "AUDIT"];

test.each([
  ["PBX_URI", "PBX_URL"],
  ["PBX_URLS", "PBX_URL"],
  ["PBXURL", "PBX_URL"],
  ["pbx_url", "PBX_URL"],
  ["Pbx_Ulr", "PBX_URL"],
  ["\uFEFFPBX_URL", "PBX_URL"],
  ["PBX_CLIENTID", "PBX_CLIENT_ID"],
  ["PBX_CLEINT_ID", "PBX_CLIENT_ID"],
  ["PBX_CLIENT_IDS", "PBX_CLIENT_ID"],
  ["PBX-CLIENT-ID", "PBX_CLIENT_ID"],
  ["PBX_CLIENT_SECRT", "PBX_CLIENT_SECRET"],
  ["PBX_CLIENT_SECERT", "PBX_CLIENT_SECRET"],
  ["XPBX_CLIENT_SECRETX", "PBX_CLIENT_SECRET"],
  ["HOSTS", "HOST"],
  ["PROT", "PORT"],
  ["PRT", "PORT"],
  ["AUHT", "AUTH"],
  ["host", "HOST"],
  ["AUDITS", "AUDIT"],
])("%j means %s", (name, meant) => {
  expect(settingMeant(name, settings)).toBe(meant);
});

test.each([
  "TZ",
  "PATH",
  "HOME",
  "LANG",
  "USER",
  "TERM",
  "PWD",
  "SHELL",
  "HOSTNAME",
  "NODE_ENV",
  "NODE_OPTIONS",
  "NODE_EXTRA_CA_CERTS",
  "HTTPS_PROXY",
  "no_proxy",
  "PBX_HOST",
  "PBX_SERVICE_PORT",
  "CLIENT_ID",
  "PBX_SECRET",
  "",
  "x".repeat(10_000),
])("%j belongs to another program", (name) => {
  expect(settingMeant(name, settings)).toBeNull();
});
