/** Settings for who may reach the gateway, and for the audit log. Access from other machines is always explicit. */
import type { BlockList } from "node:net";
import { isAbsolute } from "node:path";

import * as v from "valibot";

import { boundedAddressList } from "../net/address-list.ts";
import { parseHostNames, type HostName } from "../net/host-names.ts";
import { isLoopback } from "../net/loopback.ts";
import { SettingsError } from "./settings-error.ts";
import { signInEntries, signInOf, type SignInSettings } from "./sign-in-settings.ts";
import { readCertificate, type Certificate, type CertificateFiles } from "./tls-certificate.ts";

export type AccessSettings = {
  /** `null`: the gateway uses plain HTTP. */
  readonly tls: { readonly files: CertificateFiles; readonly certificate: Certificate } | null;
  /** Only these addresses may connect; `null`: any address. */
  readonly proxy: BlockList | null;
  /** Host names besides those of this machine. */
  readonly names: readonly HostName[];
  /** Whether the gateway also answers under the names of this machine. */
  readonly isLocal: boolean;
  /** `null`: sign-in is off. */
  readonly signIn: SignInSettings | null;
  /** The file of the audit log, or "stdout"; `null`: no audit log. */
  readonly audit: string | null;
};

export const accessEntries = {
  HOST: v.optional(
    v.pipe(v.string(), v.regex(/^[\w.:-]+$/, "must be an address, such as 127.0.0.1")),
    "127.0.0.1",
  ),
  TLS_CERT: v.optional(v.string()),
  TLS_KEY: v.optional(v.string()),
  TRUSTED_PROXY: v.optional(boundedAddressList),
  ALLOWED_HOSTS: v.optional(
    v.pipe(
      v.string(),
      v.transform(parseHostNames),
      v.check(
        (names) => names !== null,
        "must be a comma-separated list of host names, such as frontdesk.example.com",
      ),
    ),
  ),
  AUDIT: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (to) => to === "off" || to === "stdout" || isAbsolute(to),
        "must be off, stdout, or an absolute file path",
      ),
    ),
    "off",
  ),
  ...signInEntries,
};

const all = v.object(accessEntries);

/** Throws `SettingsError` if the gateway would be open to more users than intended. */
export function accessOf(given: v.InferOutput<typeof all>): AccessSettings {
  const tls = tlsOf(given.TLS_CERT, given.TLS_KEY);
  const proxy = given.TRUSTED_PROXY ?? null;
  const names = given.ALLOWED_HOSTS ?? [];
  const signIn = signInOf(given);
  if (typeof signIn === "string") throw new SettingsError(signIn);

  const isLocal = isLoopback(given.HOST);
  const others = [
    isLocal ? "" : `HOST ${given.HOST}`,
    proxy === null ? "" : "TRUSTED_PROXY",
    names.every(({ hostname }) => isLoopback(hostname)) ? "" : "ALLOWED_HOSTS",
  ].find((name) => name !== "");
  const missing = [
    tls === null && proxy === null ? "TLS_CERT with TLS_KEY or TRUSTED_PROXY" : "",
    names.length === 0 ? "ALLOWED_HOSTS" : "",
    given.AUTH === undefined ? "AUTH" : "",
  ].filter((name) => name !== "");
  if (others !== undefined && missing.length > 0) {
    throw new SettingsError(
      `${others} lets other machines in, so ${missing.length === 1 ? "this" : "these"} must also be set: ${missing.join("; ")}.`,
    );
  }
  const audit = given.AUDIT === "off" ? null : given.AUDIT;
  return { tls, proxy, names, isLocal, signIn, audit };
}

function tlsOf(cert: string | undefined, key: string | undefined): AccessSettings["tls"] {
  if (cert === undefined && key === undefined) return null;
  if (cert === undefined)
    throw new SettingsError("TLS_CERT must also be set, because TLS_KEY is set.");
  if (key === undefined)
    throw new SettingsError("TLS_KEY must also be set, because TLS_CERT is set.");
  const files = { cert, key };
  return { files, certificate: readCertificate(files) };
}
