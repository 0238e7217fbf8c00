/** The certificate that the gateway serves, and its key, read from their files. */
import { createSecureContext } from "node:tls";

import { isCertificate, textOf } from "./checks/setting-checks.ts";
import { SettingsError } from "./settings-error.ts";

/** The paths of the two files. */
export type CertificateFiles = { readonly cert: string; readonly key: string };

/** In PEM form. */
export type Certificate = { readonly cert: string; readonly key: string };

/** Throws `SettingsError` if the files are not a certificate with its key. */
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
    throw new SettingsError("TLS_KEY must be the private key for TLS_CERT, without a password.");
  }
  return { cert, key };
}
