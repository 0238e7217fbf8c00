import { describe, expect, test } from "vitest";

import { SettingsError } from "./settings-error.ts";
import { parseSettings, settingNames } from "./settings.ts";

const pbx = {
  PBX_URL: "https://pbx.example:8088",
  PBX_CLIENT_ID: "id",
  PBX_CLIENT_SECRET: "secret",
};

describe("parseSettings", () => {
  test("needs no settings: it uses the simulator on loopback", () => {
    expect(parseSettings({})).toEqual({
      pbx: null,
      timeoutMs: 8000,
      serverRenderMs: 400,
      extensionDial: "omit",
      dialLink: "tel:{number}",
      directoryMaxAgeS: 900,
      lastGoodS: 600,
      callerRule: { lastDigits: 7, callingCode: null },
      access: { tls: null, proxy: null, names: [], isLocal: true, signIn: null, audit: null },
      host: "127.0.0.1",
      port: 8080,
      requestsPerSecond: 50,
      metricsAllowed: null,
    });
  });

  test("counts an empty setting as missing", () => {
    const empty = settingNames.map((name) => [name, ""]);
    expect(empty).toContainEqual(["PBX_URL", ""]);
    expect(parseSettings(Object.fromEntries(empty))).toEqual(parseSettings({}));
  });

  test("accepts a PBX with or without a slash at the end of its URL", () => {
    const address = {
      url: "https://pbx.example:8088",
      clientId: "id",
      clientSecret: "secret",
      certificates: null,
    };
    expect(parseSettings(pbx).pbx).toEqual(address);
    expect(parseSettings({ ...pbx, PBX_URL: `${pbx.PBX_URL}/` }).pbx).toEqual(address);
  });

  test("an empty setting counts as missing", () => {
    const empty = { PBX_URL: "", PBX_CLIENT_ID: " ", PBX_CLIENT_SECRET: "", PORT: "", HOST: "" };
    expect(parseSettings(empty)).toEqual(parseSettings({}));
  });

  test.each([
    ["DE", "49"],
    ["us", "1"],
    [" gb ", "44"],
    ["VA", "39"],
  ])("reads numbers without a country code as those of %j", (COUNTRY, callingCode) => {
    expect(parseSettings({ COUNTRY }).callerRule).toEqual({ lastDigits: 7, callingCode });
  });

  test.each(["127.0.0.1", "127.8.9.1", "::1", "localhost"])("listens on %s", (HOST) => {
    expect(parseSettings({ HOST }).host).toBe(HOST);
  });

  test.each([
    "sip:{number}",
    "sip:{number}@pbx.example",
    "callto:{number}",
    "x-dialler+1.0://call?to={number}&now=1",
    "https://phone.example/dial?to={number}",
    "https://phone.example:8443/{number}/call",
    "http://[::1]/#/dial/{number}",
    "HTTPS://phone.example?{number}",
  ])("accepts the dial link %s", (DIAL_LINK) => {
    expect(parseSettings({ DIAL_LINK }).dialLink).toBe(DIAL_LINK);
  });

  test.each([
    ["one line", "tel:{number}\ntel:"],
    ["one line", " tel:{number}"],
    ["one line", "tel: {number}"],
    ["one line", "java\tscript:{number}"],
    ["one line", "tel:{number}\u0000"],
    ["one line", "tel:{number}\u202e"],
    ["a scheme", "{number}"],
    ["a scheme", "{number}:1"],
    ["a scheme", "te{number}l:1"],
    ["a scheme", "/dial/{number}"],
    ["a scheme", "1tel:{number}"],
    ["a scheme", "//phone.example/{number}"],
    ["once", "tel:"],
    ["once", "tel:number"],
    ["once", "tel:{NUMBER}"],
    ["once", "tel:{number}{number}"],
    ["never dial", "javascript:call('{number}')"],
    ["never dial", "JavaScript:call({number})"],
    ["never dial", "data:text/html,{number}"],
    ["never dial", "vbscript:{number}"],
    ["never dial", "blob:{number}"],
    ["never dial", "file:///{number}"],
    ["never dial", "about:{number}"],
    ["never dial", "view-source:https://phone.example/{number}"],
    ["a host", "https:{number}"],
    ["a host", "https://{number}"],
    ["a host", "https:///{number}"],
    ["a host", "https:/phone.example/{number}"],
    ["a host", "https://phone{number}.example/"],
    ["a host", "https://phone.example{number}"],
    ["a host", "https://phone.example:{number}/"],
    ["a host", "https://phone.example:99999/{number}"],
    ["a host", "https://{number}@phone.example/"],
    ["a host", "https://user:pw@phone.example/{number}"],
    ["a host", "https://user@phone.example/{number}"],
    ["a host", "https://phone.example\\@other.example/{number}"],
    ["a host", "https://phone.example\\.other.example/{number}"],
    ["a host", "https:\\\\phone.example/{number}"],
    ["a host", "https://%/{number}"],
  ])("reports %j for the invalid DIAL_LINK %j", (words, DIAL_LINK) => {
    const parse = () => parseSettings({ DIAL_LINK });
    expect(parse).toThrow(SettingsError);
    expect(parse).toThrow(new RegExp(`^DIAL_LINK must [^\\n]*\\b${words}\\b[^\\n]*\\.$`));
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
    ["SERVER_RENDER_MS", { SERVER_RENDER_MS: "soon" }],
    ["EXTENSION_DIAL", { EXTENSION_DIAL: "pause" }],
    ["DIRECTORY_MAX_AGE_S", { DIRECTORY_MAX_AGE_S: "4" }],
    ["DIRECTORY_MAX_AGE_S", { DIRECTORY_MAX_AGE_S: "86401" }],
    ["DIRECTORY_MAX_AGE_S", { DIRECTORY_MAX_AGE_S: "7.5" }],
    ["LAST_GOOD_S", { LAST_GOOD_S: "-1" }],
    ["LAST_GOOD_S", { LAST_GOOD_S: "86401" }],
    ["CALLER_MATCH_DIGITS", { CALLER_MATCH_DIGITS: "0" }],
    ["CALLER_MATCH_DIGITS", { CALLER_MATCH_DIGITS: "16" }],
    ["COUNTRY", { COUNTRY: "Germany" }],
    ["COUNTRY", { COUNTRY: "49" }],
    ["COUNTRY", { COUNTRY: "XX" }],
    ["REQUESTS_PER_SECOND", { REQUESTS_PER_SECOND: "0" }],
    ["METRICS_ALLOW", { METRICS_ALLOW: "localhost" }],
    ["METRICS_ALLOW", { METRICS_ALLOW: "10.0.0.1," }],
    ["METRICS_ALLOW", { METRICS_ALLOW: "10.0.0.0/33" }],
    ["METRICS_ALLOW", { METRICS_ALLOW: "0.0.0.0/0x" }],
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

  test.each([
    ["PBX_URL must also be set, because PBX_CLIENT_ID and PBX_CLIENT_SECRET are set.", ["PBX_URL"]],
    [
      "PBX_CLIENT_SECRET must also be set, because PBX_URL and PBX_CLIENT_ID are set.",
      ["PBX_CLIENT_SECRET"],
    ],
    [
      "PBX_CLIENT_ID and PBX_CLIENT_SECRET must also be set, because PBX_URL is set.",
      ["PBX_CLIENT_ID", "PBX_CLIENT_SECRET"],
    ],
    [
      "PBX_URL and PBX_CLIENT_ID must also be set, because PBX_CLIENT_SECRET is set.",
      ["PBX_URL", "PBX_CLIENT_ID"],
    ],
  ])("reports missing settings in one sentence: %s", (sentence, missing) => {
    const given = Object.entries(pbx).filter(([name]) => !missing.includes(name));
    expect(() => parseSettings(Object.fromEntries(given))).toThrow(new SettingsError(sentence));
  });

  test.each([
    [
      "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_ALLOW must also be set, because AUTH is oidc. OIDC_ALLOW=* allows every user of the provider.",
      { AUTH: "oidc" },
    ],
    [
      "OIDC_ISSUER and OIDC_CLIENT_ID must also be set, because AUTH is oidc.",
      { AUTH: "oidc", OIDC_ALLOW: "*" },
    ],
    [
      "HOST 0.0.0.0 lets other machines in, so these must also be set: TLS_CERT with TLS_KEY or TRUSTED_PROXY; ALLOWED_HOSTS; AUTH.",
      { HOST: "0.0.0.0" },
    ],
    [
      "HOST 0.0.0.0 lets other machines in, so this must also be set: AUTH.",
      { HOST: "0.0.0.0", TRUSTED_PROXY: "10.0.0.1", ALLOWED_HOSTS: "frontdesk.example" },
    ],
    ["TLS_KEY must also be set, because TLS_CERT is set.", { TLS_CERT: "certificate.pem" }],
  ])("reports missing access settings: %s", (sentence, environment) => {
    expect(() => parseSettings(environment)).toThrow(new SettingsError(sentence));
  });

  test.each([
    [
      "PBX_CLIENTID is not a setting. Use PBX_CLIENT_ID instead, or remove it.",
      { PBX_CLIENTID: "hush" },
    ],
    [
      "?PBX_URL is not a setting. Use PBX_URL instead, or remove it.",
      { "\uFEFFPBX_URL": "https://pbx.example" },
    ],
    [
      "pbx_url is not a setting. Use PBX_URL instead, or remove it. OIDC_ISSUR is not a setting. Use OIDC_ISSUER instead, or remove it.",
      { ...pbx, pbx_url: "x", OIDC_ISSUR: "x" },
    ],
  ])("stops with %s", (sentence, environment) => {
    expect(() => parseSettings(environment)).toThrow(new SettingsError(sentence));
  });

  test.each([
    "TZ",
    "PATH",
    "HOME",
    "POST",
    "HOSTS",
    "HOSTNAME",
    "NODE_OPTIONS",
    "PBX_SERVICE_HOST",
  ])("ignores %s in the environment", (name) => {
    expect(parseSettings({ [name]: "hush" })).toEqual(parseSettings({}));
  });

  test("counts a misspelled name without a value as missing", () => {
    expect(parseSettings({ PBX_CLIENTID: "" })).toEqual(parseSettings({}));
  });

  test("does not repeat a secret in its message", () => {
    const parse = () => parseSettings({ PBX_CLIENT_SECRET: "hush", PBX_URL: "https://u:hush@pbx" });
    expect(parse).toThrow(/^(?!.*hush).*$/);
    const parseLink = () => parseSettings({ DIAL_LINK: "https://u:hush@phone.example/{number}" });
    expect(parseLink).toThrow(/^(?!.*hush).*$/);
  });
});
