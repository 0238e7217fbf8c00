/** Creates certificates: for tests. */
import { generate } from "selfsigned";

import type { Certificate } from "../settings/tls-certificate.ts";

/** For a host, or a CA's own if no `ca` signs it. */
export async function certificateFor(
  host: string,
  ca?: Certificate,
  notAfterDate?: Date,
): Promise<Certificate> {
  const extensions = [
    { name: "basicConstraints" as const, cA: ca === undefined },
    { name: "subjectAltName" as const, altNames: [{ type: 2 as const, value: host }] },
  ];
  const made = await generate([{ name: "commonName", value: host }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions,
    ...(ca && { ca }),
    ...(notAfterDate && { notBeforeDate: new Date(0), notAfterDate }),
  });
  return { cert: made.cert, key: made.private };
}
