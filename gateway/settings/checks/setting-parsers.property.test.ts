/** Whatever a setting or header contains, each parser of the gateway accepts it or refuses it in one line. */
import { isIP } from "node:net";

import * as fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";

import { traceOf } from "../../core/error-trace.ts";
import { clientOf } from "../../http/client-address.ts";
import { clientIn } from "../../http/guards/trusted-proxy.ts";
import { addressList, isListed } from "../../net/address-list.ts";
import { hostOf, isNamed, parseHostNames } from "../../net/host-names.ts";
import { SettingsError } from "../settings-error.ts";
import { parseSettings } from "../settings.ts";

const anyText = fc.string({ unit: "binary" });
const mixed = (...parts: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 3 })), { maxLength: 8 })
    .map((chosen) => chosen.join(""));

const names = [
  ..."PBX_URL PBX_CLIENT_ID PBX_CLIENT_SECRET PBX_CA_FILE PBX_TIMEOUT_MS SERVER_RENDER_MS".split(
    " ",
  ),
  ..."EXTENSION_DIAL DIAL_LINK DIRECTORY_MAX_AGE_S CALLER_MATCH_DIGITS COUNTRY LAST_GOOD_S HOST".split(
    " ",
  ),
  ..."PORT TLS_CERT TLS_KEY TRUSTED_PROXY ALLOWED_HOSTS AUTH AUDIT METRICS_ALLOW".split(" "),
  "REQUESTS_PER_SECOND",
];
const setting = fc.oneof(
  anyText,
  mixed("https://", "127.0.0.1", "pbx.example", ":", "8088", "/", "{number}", "tel:", ",", "none"),
);

test("accepts settings, or refuses them with one line that names one and repeats no secret", () => {
  const secret = "planted-secret";
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), setting), (given) => {
      try {
        parseSettings({ ...given, PBX_CLIENT_SECRET: secret });
      } catch (error) {
        expect(error).toBeInstanceOf(SettingsError);
        const message = error instanceof Error ? error.message : "";
        expect(message).toMatch(/^[^\n]*\b[A-Z][A-Z_]+\b[^\n]*\.$/);
        expect(message).not.toContain(secret);
      }
    }),
  );
});

const host = fc.oneof(
  anyText,
  mixed(
    "localhost",
    "evil.example",
    "[::1]",
    "127.0.0.1",
    ":",
    "@",
    "#",
    "/",
    "\\",
    "8080",
    "%",
    ".",
  ),
);

test("accepts a Host header only if it is a host with its port", () => {
  fc.assert(
    fc.property(host, (header) => {
      const url = hostOf(header);
      if (url === null) return;
      expect(url.href).toBe(`http://${url.host}/`);
      expect(header).not.toMatch(/[@#/\\?\s%]/);
    }),
  );
});

test("allows no host outside the list", () => {
  const listed = parseHostNames("frontdesk.example, other.example:8443") ?? [];
  fc.assert(
    fc.property(host, (header) => {
      if (!isNamed(listed, header, "443")) return;
      expect(header.toLowerCase()).toMatch(/^frontdesk\.example(:\d+)?$|^other\.example:8443$/);
    }),
  );
});

const address = mixed("10.0.0.", "fd00::", "::ffff:", "1", "255", "/", "8", ",", " ", "%eth0");

test("accepts a list of addresses only, and matches any text against it", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, address), address, (text, asked) => {
      const parsed = v.safeParse(addressList, text);
      if (parsed.success) isListed(parsed.output, asked);
      else expect(parsed.issues[0].message).toMatch(/^must be a comma-separated list of addresses/);
      expect(clientOf(asked).length).toBeLessThanOrEqual(Math.max(asked.length, 19));
    }),
  );
});

test("returns a forwarded address that is not the proxy's if there is another", () => {
  const proxy = v.parse(addressList, "10.0.0.0/8");
  fc.assert(
    fc.property(fc.oneof(anyText, address), (header) => {
      const client = clientIn(header, proxy);
      if (client === null) return;
      expect(isIP(client)).not.toBe(0);
      expect(header).toContain(client);
    }),
  );
});

test("logs a trace of an error without its message", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, mixed("\n", "    at ", "Planted", "Error: ")), (message) => {
      const planted = `${message}\n    at Planted ${message}`;
      const { frames, error } = traceOf(new TypeError(planted));
      expect(error).toBe("TypeError");
      expect(frames.length).toBeGreaterThan(0);
      expect(frames.join("\n")).not.toContain("Planted");
    }),
  );
});
