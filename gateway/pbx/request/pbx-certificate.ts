/** Which certificate of the PBX is trusted, if the settings name one. */
import { X509Certificate } from "node:crypto";
import { checkServerIdentity, type PeerCertificate } from "node:tls";

/**
 * Trusts only these certificates (PEM). If the PBX presents exactly the first of them, its host name does not
 * matter: a PBX's preinstalled certificate rarely contains its host name. A certificate that a trusted CA has
 * issued must contain it.
 */
export function trustOnly(certificates: string) {
  const own = new X509Certificate(certificates).raw;
  return {
    ca: certificates,
    // The PBX's own certificate may be trusted without its issuer.
    allowPartialTrustChain: true,
    checkServerIdentity: (host: string, presented: PeerCertificate) =>
      presented.raw.equals(own) ? undefined : checkServerIdentity(host, presented),
  };
}
