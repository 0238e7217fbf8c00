/** The gateway serves a renewed certificate without a restart, and never a broken one. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";

import { afterAll, afterEach, expect, test, vi } from "vitest";

import { readCertificate, type Certificate } from "../settings/tls-certificate.ts";
import { certificateFor } from "../testing/certificate.fixture.ts";
import { keptLog } from "../testing/gateway.fixture.ts";
import { followCertificate } from "./certificate-watch.ts";
import { listen } from "./listen.ts";

const directory = mkdtempSync(join(tmpdir(), "frontdesk-certificate-"));
const files = { cert: join(directory, "cert.pem"), key: join(directory, "key.pem") };
afterAll(() => rmSync(directory, { recursive: true }));
const [first, second, third] = await Promise.all([
  certificateFor("first.example"),
  certificateFor("second.example"),
  certificateFor("third.example"),
]);

const ends: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()));
});

function write({ cert, key }: Partial<Certificate>): void {
  if (cert !== undefined) writeFileSync(files.cert, cert);
  if (key !== undefined) writeFileSync(files.key, key);
}

/** A server that watches the files, and the certificate name that a client sees. */
async function serveFiles() {
  const kept = keptLog();
  write(first);
  const server = await listen(
    () => new Response("hello"),
    { host: "127.0.0.1", port: 0, timeoutMs: 1000 },
    readCertificate(files),
  );
  ends.push(async () => server.close(), followCertificate(files, server.serveWith, kept.log, 20));
  const port = Number(new URL(server.url).port);
  const name = async () =>
    new Promise<string>((resolve, reject) => {
      const socket = connect({ port, rejectUnauthorized: false }, () => {
        resolve(String(socket.getPeerCertificate().subject.CN));
        socket.end();
      }).on("error", reject);
    });
  return { name, ...kept };
}

test("picks up renewed files without a signal", async () => {
  const { name } = await serveFiles();
  expect(await name()).toBe("first.example");
  write(second);
  await vi.waitFor(async () => expect(await name()).toBe("second.example"), 10_000);
});

test("keeps the old certificate while the files do not match or are invalid", async () => {
  const { name, logged } = await serveFiles();
  write({ cert: "nothing" });
  await vi.waitFor(() => expect(logged()).toContain("TLS_CERT must be a readable file"), 10_000);
  expect(await name()).toBe("first.example");
  write({ cert: third.cert });
  await vi.waitFor(() => expect(logged()).toContain("TLS_KEY must be the private key"), 10_000);
  expect(await name()).toBe("first.example");
  write({ key: third.key });
  await vi.waitFor(async () => expect(await name()).toBe("third.example"), 10_000);
  expect(logged()).not.toContain("BEGIN");
});
