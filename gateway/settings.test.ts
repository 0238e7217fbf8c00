import { describe, expect, test } from "vitest";

import { parseSettings, SettingsError } from "./settings.ts";

const pbx = {
  PBX_URL: "https://pbx.example:8088",
  PBX_CLIENT_ID: "id",
  PBX_CLIENT_SECRET: "secret",
};

describe("parseSettings", () => {
  test("needs nothing: the simulator on loopback", () => {
    expect(parseSettings({})).toEqual({
      pbx: null,
      timeoutMs: 8000,
      firstSightMs: 400,
      extensionDial: "omit",
      directoryMaxAgeS: 900,
      callerMatchDigits: 7,
      host: "127.0.0.1",
      port: 8080,
    });
  });

  test("takes a PBX, with or without a slash at the end of its address", () => {
    const address = {
      url: "https://pbx.example:8088",
      clientId: "id",
      clientSecret: "secret",
      certificates: null,
    };
    expect(parseSettings(pbx).pbx).toEqual(address);
    expect(parseSettings({ ...pbx, PBX_URL: `${pbx.PBX_URL}/` }).pbx).toEqual(address);
  });

  test("an empty setting counts as not given", () => {
    const empty = { PBX_URL: "", PBX_CLIENT_ID: " ", PBX_CLIENT_SECRET: "", PORT: "", HOST: "" };
    expect(parseSettings(empty)).toEqual(parseSettings({}));
  });

  test.each(["127.0.0.1", "127.8.9.1", "::1", "localhost"])("listens on %s", (HOST) => {
    expect(parseSettings({ HOST }).host).toBe(HOST);
  });

  test.each([
    ["HOST", { HOST: "0.0.0.0" }],
    ["HOST", { HOST: "::" }],
    ["HOST", { HOST: "192.168.0.7" }],
    ["HOST", { HOST: "localhost.example" }],
    ["PORT", { PORT: "65536" }],
    ["PORT", { PORT: "80a" }],
    ["PORT", { PORT: "-1" }],
    ["PBX_TIMEOUT_MS", { PBX_TIMEOUT_MS: "0" }],
    ["PBX_TIMEOUT_MS", { PBX_TIMEOUT_MS: "8s" }],
    ["PBX_TIMEOUT_MS", { PBX_TIMEOUT_MS: "600000" }],
    ["FIRST_SIGHT_MS", { FIRST_SIGHT_MS: "soon" }],
    ["EXTENSION_DIAL", { EXTENSION_DIAL: "pause" }],
    ["DIRECTORY_MAX_AGE_S", { DIRECTORY_MAX_AGE_S: "4" }],
    ["DIRECTORY_MAX_AGE_S", { DIRECTORY_MAX_AGE_S: "86401" }],
    ["DIRECTORY_MAX_AGE_S", { DIRECTORY_MAX_AGE_S: "7.5" }],
    ["CALLER_MATCH_DIGITS", { CALLER_MATCH_DIGITS: "0" }],
    ["CALLER_MATCH_DIGITS", { CALLER_MATCH_DIGITS: "16" }],
    ["PBX_URL", { ...pbx, PBX_URL: "pbx.example" }],
    ["PBX_URL", { ...pbx, PBX_URL: "ftp://pbx.example" }],
    ["PBX_URL", { ...pbx, PBX_URL: "https://user:pw@pbx.example" }],
    ["PBX_URL", { ...pbx, PBX_URL: "https://:pw@pbx.example" }],
    ["PBX_URL", { ...pbx, PBX_URL: "https://pbx.example/?a=1" }],
    ["PBX_URL", { ...pbx, PBX_URL: "https://pbx.example/openapi/v1.0" }],
    ["PBX_CA_FILE", { ...pbx, PBX_CA_FILE: "no-such-file.pem" }],
    ["PBX_CA_FILE", { ...pbx, PBX_CA_FILE: "package.json" }],
    ["PBX_CLIENT_SECRET", { ...pbx, PBX_CLIENT_SECRET: "" }],
    ["PBX_CLIENT_ID", { ...pbx, PBX_CLIENT_ID: undefined }],
    ["PBX_URL", { ...pbx, PBX_URL: undefined }],
    ["PBX_CLIENT_ID", { PBX_URL: pbx.PBX_URL }],
  ])("names %s in one line: %j", (name, environment) => {
    const parse = () => parseSettings(environment);
    expect(parse).toThrow(SettingsError);
    expect(parse).toThrow(new RegExp(`^[^\\n]*\\b${name}\\b[^\\n]*$`));
  });

  test("does not repeat a secret in its complaint", () => {
    const parse = () => parseSettings({ PBX_CLIENT_SECRET: "hush", PBX_URL: "https://u:hush@pbx" });
    expect(parse).toThrow(/^(?!.*hush).*$/);
  });
});
