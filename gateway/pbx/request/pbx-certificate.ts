/** Which certificate of the PBX is believed, where the settings name one. */
import { X509Certificate } from "node:crypto";
import { checkServerIdentity, type PeerCertificate } from "node:tls";

/**
 * Trusts these certificates (PEM) and no others. If the PBX presents exactly the first of them, its
 * host name does not matter: the certificate that a PBX comes with rarely names its host. One that
 * a trusted CA has issued must name it.
 */
export function trustOnly(certificates: string) {
  const own = new X509Certificate(certificates).raw;
  return {
    ca: certificates,
    // The PBX's own certificate may be named though its issuer is not.
    allowPartialTrustChain: true,
    checkServerIdentity: (host: string, presented: PeerCertificate) =>
      presented.raw.equals(own) ? undefined : checkServerIdentity(host, presented),
  };
}
