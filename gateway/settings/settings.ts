/** The gateway's settings: read from the environment or `.env`, and checked before anything starts. */
import type { BlockList } from "node:net";

import * as v from "valibot";

import { apiRoot } from "#pbx/contract/endpoints.ts";
import { callingCodes } from "#shared/dialling/plan/calling-codes.ts";
import {
  extensionDials,
  numberPlace,
  type CallerRule,
  type ExtensionDial,
} from "#shared/page/page-settings.ts";

import { addressList } from "../net/address-list.ts";
import { accessEntries, accessOf, type AccessSettings } from "./access-settings.ts";
import { dialLinkTemplate } from "./checks/dial-link-setting.ts";
import { isBaseUrl, isCertificate, listOf, textOf, whole } from "./checks/setting-checks.ts";
import { settingMeant, shortName } from "./checks/setting-name.ts";
import { readEnvFile } from "./env-file.ts";
import { SettingsError } from "./settings-error.ts";

const settings = v.object({
  PBX_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(isBaseUrl, "must be a URL, such as https://pbx.example.com:8088"),
      v.check((url) => !url.includes(apiRoot), `must end before ${apiRoot}`),
      v.transform((url) => url.replace(/\/+$/, "")),
    ),
  ),
  PBX_CLIENT_ID: v.optional(v.string()),
  PBX_CLIENT_SECRET: v.optional(v.string()),
  PBX_CA_FILE: v.optional(
    v.pipe(
      v.string(),
      v.transform(certificatesIn),
      v.string("must be a readable file of certificates in PEM form"),
    ),
  ),
  PBX_TIMEOUT_MS: v.optional(
    whole(100, 60_000, "must be a number of milliseconds from 100 to 60000"),
    "8000",
  ),
  SERVER_RENDER_MS: v.optional(
    whole(0, 60_000, "must be a number of milliseconds from 0 to 60000"),
    "400",
  ),
  EXTENSION_DIAL: v.optional(
    v.picklist(extensionDials, `must be one of ${extensionDials.join(", ")}`),
    "omit",
  ),
  DIAL_LINK: v.optional(dialLinkTemplate, `tel:${numberPlace}`),
  DIRECTORY_MAX_AGE_S: v.optional(
    whole(5, 86_400, "must be a number of seconds from 5 to 86400"),
    "900",
  ),
  LAST_GOOD_S: v.optional(whole(0, 86_400, "must be a number of seconds from 0 to 86400"), "600"),
  CALLER_MATCH_DIGITS: v.optional(whole(1, 15, "must be a number of digits from 1 to 15"), "7"),
  COUNTRY: v.optional(
    v.pipe(
      v.string(),
      v.transform((country) => callingCodes.get(country.trim().toUpperCase())),
      v.string("must be the two letters of a country, such as DE or GB"),
    ),
  ),
  PORT: v.optional(whole(0, 65_535, "must be a port number from 0 to 65535"), "8080"),
  REQUESTS_PER_SECOND: v.optional(
    whole(1, 100_000, "must be a number of requests from 1 to 100000"),
    "50",
  ),
  METRICS_ALLOW: v.optional(addressList),
  ...accessEntries,
});

/** The names of all settings, as in the environment. */
export const settingNames: readonly string[] = Object.keys(settings.entries);

type Environment = Readonly<Record<string, string | undefined>>;

export type PbxSettings = {
  /** Such as `https://pbx.example:8088`, without a slash at the end. */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The certificate of the CA or of the PBX itself, in PEM form; `null`: the certificates that Node.js trusts. */
  readonly certificates: string | null;
};

export type Settings = {
  /** `null`: no PBX is configured, so Frontdesk uses the simulator. */
  readonly pbx: PbxSettings | null;
  /** How long the PBX may take for a request, in milliseconds. */
  readonly timeoutMs: number;
  /** How long the gateway may take to render a page, in milliseconds. */
  readonly serverRenderMs: number;
  readonly extensionDial: ExtensionDial;
  /** The template of a dial link. */
  readonly dialLink: string;
  /** How old the directory may be before it is read again, in seconds. */
  readonly directoryMaxAgeS: number;
  /** How long a card is served from memory when the PBX fails, in seconds; 0: never. */
  readonly lastGoodS: number;
  readonly callerRule: CallerRule;
  readonly access: AccessSettings;
  readonly host: string;
  readonly port: number;
  /** For one client, each counted by its weight; four times as many may come at once. */
  readonly requestsPerSecond: number;
  /** Who may read metrics besides this machine; `null`: nobody. */
  readonly metricsAllowed: BlockList | null;
};

/** Checks settings as an environment contains them; an empty one counts as missing. Throws `SettingsError`. */
export function parseSettings(environment: Environment): Settings {
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  refuseMistaken(environment, longNames);
  const parsed = v.safeParse(settings, Object.fromEntries(given));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw new SettingsError(`${v.getDotPath(issue)} ${issue.message}.`);
  }
  const { PBX_URL, PBX_CLIENT_ID, PBX_CLIENT_SECRET, PBX_CA_FILE, ...others } = parsed.output;
  return {
    pbx: pbxOf({ PBX_URL, PBX_CLIENT_ID, PBX_CLIENT_SECRET }, PBX_CA_FILE ?? null),
    timeoutMs: others.PBX_TIMEOUT_MS,
    serverRenderMs: others.SERVER_RENDER_MS,
    extensionDial: others.EXTENSION_DIAL,
    dialLink: others.DIAL_LINK,
    directoryMaxAgeS: others.DIRECTORY_MAX_AGE_S,
    lastGoodS: others.LAST_GOOD_S,
    callerRule: { lastDigits: others.CALLER_MATCH_DIGITS, callingCode: others.COUNTRY ?? null },
    access: accessOf(others),
    host: others.HOST,
    port: others.PORT,
    requestsPerSecond: others.REQUESTS_PER_SECOND,
    metricsAllowed: others.METRICS_ALLOW ?? null,
  };
}

/** Reads `.env` in the working directory, if there is one; the real environment takes precedence. */
export function loadSettings(): Settings {
  // Not added to the environment: child programs inherit that, and a dev server that restarts after a change
  // of the file would find the old values there.
  const file = readEnvFile(".env");
  refuseMistaken(file, settingNames);
  return parseSettings({ ...file, ...process.env });
}

function pbxOf(
  given: Readonly<Record<string, string | undefined>>,
  certificates: string | null,
): Settings["pbx"] {
  const { PBX_URL: url, PBX_CLIENT_ID: clientId, PBX_CLIENT_SECRET: clientSecret } = given;
  if (certificates !== null && !url?.startsWith("https:")) {
    throw new SettingsError("PBX_CA_FILE needs a PBX_URL that begins with https:.");
  }
  if (url && clientId && clientSecret) return { url, clientId, clientSecret, certificates };
  const names = Object.keys(given);
  const missing = names.filter((name) => !given[name]);
  if (missing.length === names.length) return null;
  const present = names.filter((name) => given[name]);
  const verb = present.length === 1 ? "is" : "are";
  throw new SettingsError(
    `${listOf(missing)} must also be set, because ${listOf(present)} ${verb} set.`,
  );
}

/** An environment contains the names of many programs: a short name gives no hint which one it belongs to. */
const longNames = settingNames.filter((name) => name.length > shortName);

function refuseMistaken(given: Environment, meant: readonly string[]): void {
  const set = Object.keys(given).filter((name) => given[name]?.trim());
  const mistaken = set.flatMap((name) => {
    const right = settingNames.includes(name) ? null : settingMeant(name, meant);
    // A name may contain anything, so other characters than letters, digits, dots, dashes and underscores are
    // masked.
    const printed = name.replaceAll(/[^\w.-]/g, "?");
    return right === null
      ? []
      : [`${printed} is not a setting. Use ${right} instead, or remove it.`];
  });
  if (mistaken.length > 0) throw new SettingsError(mistaken.join(" "));
}

/** The file's text, or `null` if it cannot be read or contains no certificate. */
function certificatesIn(file: string): string | null {
  const text = textOf(file);
  return text !== null && isCertificate(text) ? text : null;
}
