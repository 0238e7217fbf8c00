/** Watches the files of the gateway's certificate, which another program renews. */
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
 * Checks the files regularly, and passes the renewed certificate on. Open connections stay. While the files
 * do not match, as between writing one and the other, the old certificate stays. Returns a function that
 * stops the watch.
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
      log.info("now serving the renewed certificate");
    } catch (error) {
      const why = error instanceof SettingsError ? error.message : "It was refused.";
      log.error({ why }, "renewed certificate is invalid; keeping the current one");
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
