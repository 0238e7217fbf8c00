/** Checks whether the PBX can be reached: its address, a connection, its certificate. Sends nothing to it yet. */
import { lookup } from "node:dns/promises";
import { connect } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";

import { codeOf } from "../core/error-code.ts";
import { trustOnly } from "../pbx/request/pbx-certificate.ts";
import { bad, good, type Finding } from "./finding.ts";

type Place = { readonly host: string; readonly port: number; readonly timeoutMs: number };

const day = 24 * 60 * 60 * 1000;

/** Ends with the first finding that is not good. */
export async function* reach(
  { url, certificates }: { readonly url: string; readonly certificates: string | null },
  timeoutMs: number,
): AsyncGenerator<Finding> {
  const { protocol, hostname, port: given } = new URL(url);
  const port = Number(given || (protocol === "https:" ? 443 : 80));
  const place = { host: hostname.replace(/^\[(.*)\]$/, "$1"), port, timeoutMs };

  const unknown = await lookup(place.host).then(() => null, reasonOf);
  if (unknown !== null) {
    yield bad("Address", `the host in PBX_URL was not found (${unknown}). Check its spelling.`);
    return;
  }
  const refusal = await refusalOf(place);
  if (refusal !== null) {
    const why =
      refusal === "ECONNREFUSED"
        ? "nothing listens on that port. Check the port (8088 unless it was changed), and whether the PBX is running"
        : "the connection failed. Check the address and port, and whether a firewall blocks them";
    yield bad("Address", `${why} (${refusal}).`);
    return;
  }
  yield good("Address", "the host was found, and the port accepts connections.");
  yield protocol === "https:"
    ? await certificateAt(place, certificates)
    : good("Certificate", "none, because PBX_URL begins with http:. Use https: if you can.");
}

function refusalOf({ host, port, timeoutMs }: Place): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: timeoutMs });
    const end = (refusal: string | null) => {
      socket.destroy();
      resolve(refusal);
    };
    socket.once("connect", () => end(null)).once("timeout", () => end("no answer"));
    socket.once("error", (failure) => end(reasonOf(failure)));
  });
}

async function certificateAt(place: Place, certificates: string | null): Promise<Finding> {
  const socket = await secured(place, certificates);
  if (typeof socket === "string") {
    return bad(
      "Certificate",
      `the encrypted connection failed (${socket}). Check whether this port uses HTTPS.`,
    );
  }
  const { valid_to: until, fingerprint256 } = socket.getPeerCertificate();
  socket.destroy();
  const ends = new Date(until);
  const daysLeft = Math.floor((ends.getTime() - Date.now()) / day);
  const date = Number.isNaN(daysLeft) ? "an unknown day" : ends.toISOString().slice(0, 10);
  if (socket.authorized) {
    const soon = daysLeft < 30 ? ` That is in ${daysLeft} days: renew it.` : "";
    return good("Certificate", `trusted, and valid until ${date}.${soon}`);
  }
  return bad(
    "Certificate",
    adviceOf(String(socket.authorizationError), date, fingerprint256, certificates !== null),
  );
}

/** The connection, whether its certificate is trusted or not; or why it failed. */
function secured(
  { host, port, timeoutMs }: Place,
  certificates: string | null,
): Promise<TLSSocket | string> {
  return new Promise((resolve) => {
    const trust = certificates === null ? {} : trustOnly(certificates);
    // The certificate is only inspected: nothing is sent over this connection.
    const options = { ...trust, host, port, timeout: timeoutMs, rejectUnauthorized: false };
    const named = /^[\d.]+$|:/.test(host) ? {} : { servername: host };
    const socket = connectTls({ ...options, ...named }, () => resolve(socket));
    socket.once("timeout", () => socket.destroy(new Error("no answer")));
    socket.once("error", (failure) => resolve(reasonOf(failure)));
  });
}

function adviceOf(error: string, date: string, fingerprint: string, hasCaFile: boolean): string {
  if (error === "CERT_HAS_EXPIRED") {
    return `it expired on ${date}. Renew it in the PBX. If PBX_CA_FILE names it, save the new one there.`;
  }
  if (error.includes("ALTNAME")) {
    return `it is for a different host name than the one in PBX_URL (${error}). Use its host name in PBX_URL, or set PBX_CA_FILE to exactly this certificate.`;
  }
  const save =
    "Open the PBX in a browser, save its certificate as a PEM file and set PBX_CA_FILE to that file";
  const which = `Its SHA-256 fingerprint is ${fingerprint}: compare it with the one that the PBX shows`;
  return hasCaFile
    ? `it is neither the certificate in PBX_CA_FILE nor issued by it (${error}). If the PBX has a new one: ${save}. ${which}.`
    : `it is not trusted (${error}), which is usual for a PBX's preinstalled certificate. ${save}. ${which}.`;
}

const reasonOf = (failure: unknown): string => codeOf(failure) ?? "no answer";
