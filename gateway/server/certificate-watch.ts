/** The certificate that the gateway serves with, from files that something else renews. */
import { unwatchFile, watchFile } from "node:fs";
import { createSecureContext } from "node:tls";

import type { Logger } from "../core/logger.ts";
import { isCertificate, textOf } from "../settings/checks/setting-checks.ts";
import { SettingsError } from "../settings/settings-error.ts";

/** Where they are. */
export type CertificateFiles = { readonly cert: string; readonly key: string };

/** In PEM form. */
export type Certificate = { readonly cert: string; readonly key: string };

/** Throws `SettingsError` where the files are no certificate with its key. */
export function readCertificate(files: CertificateFiles): Certificate {
  const cert = textOf(files.cert);
  const key = textOf(files.key);
  if (cert === null || !isCertificate(cert)) {
    throw new SettingsError("TLS_CERT must be a readable file of certificates in PEM form.");
  }
  if (key === null) {
    throw new SettingsError("TLS_KEY must be a readable file with a private key in PEM form.");
  }
  try {
    createSecureContext({ cert, key });
  } catch {
    throw new SettingsError("TLS_KEY must be the private key of TLS_CERT, without a password.");
  }
  return { cert, key };
}

const everyMs = 60_000;

/**
 * Looks at the files now and then, and hands over what they have become. Connections that are open
 * stay; while the files do not fit each other, as between the writing of one and of the other, the
 * old certificate does. Returns the end of it.
 */
export function followCertificate(
  files: CertificateFiles,
  serveWith: (renewed: Certificate) => void,
  log: Pick<Logger, "info" | "error">,
  lookEveryMs = everyMs,
): () => void {
  const renew = () => {
    try {
      serveWith(readCertificate(files));
      log.info("the renewed certificate is in use");
    } catch (error) {
      const why = error instanceof SettingsError ? error.message : "It was refused.";
      log.error({ why }, "certificate files changed, and cannot be used; the old one is");
    }
  };
  const both = [files.cert, files.key];
  for (const file of both)
    watchFile(file, { interval: lookEveryMs, persistent: false }, (now, before) => {
      if (now.mtimeMs !== before.mtimeMs) renew();
    });
  return () => {
    for (const file of both) unwatchFile(file);
  };
}
