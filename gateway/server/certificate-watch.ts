/** Follows the files of the gateway's certificate, which something else renews. */
import { unwatchFile, watchFile } from "node:fs";

import type { Logger } from "../core/logger.ts";
import { SettingsError } from "../settings/settings-error.ts";
import {
  readCertificate,
  type Certificate,
  type CertificateFiles,
} from "../settings/tls-certificate.ts";

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
