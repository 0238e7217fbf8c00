/** A server on an address, and its orderly end. */
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { setTimeout as wait } from "node:timers/promises";

import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";

import { finishWithinMs } from "../core/limits.ts";
import { SettingsError } from "../settings/settings-error.ts";
import type { Settings } from "../settings/settings.ts";
import type { Certificate } from "../settings/tls-certificate.ts";
import { boundConnections, serverOptions } from "./connections.ts";

/** Listens, or throws `SettingsError` where the address cannot be had. */
export async function listen(
  fetch: Hono["fetch"],
  {
    host,
    port,
    timeoutMs,
    access,
  }: Pick<Settings, "host" | "port" | "timeoutMs"> & Partial<Pick<Settings, "access">>,
  certificate: Certificate | null = null,
) {
  const listener = getRequestListener(fetch);
  let isClosing = false;
  const answer: RequestListener = (request, response) => {
    response.once("close", () => isClosing && setImmediate(() => server.closeIdleConnections()));
    // No other comes after it, on a connection that was busy when the stop came.
    if (isClosing) response.setHeader("Connection", "close");
    void listener(request, response);
  };
  const tlsServer = certificate && createTlsServer({ ...serverOptions, ...certificate }, answer);
  const server = tlsServer ?? createServer(serverOptions, answer);
  boundConnections(server, { pbxTimeoutMs: timeoutMs, proxy: access?.proxy ?? null });
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve).once("error", reject).listen(port, host);
  }).catch((error: NodeJS.ErrnoException) => {
    throw new SettingsError(`PORT ${port} cannot be used on HOST ${host} (${error.code}).`);
  });
  const address = server.address();
  const actualPort = typeof address === "object" ? address?.port : port;

  return {
    url: `${tlsServer === null ? "http" : "https"}://${host.includes(":") ? `[${host}]` : host.replace("127.0.0.1", "localhost")}:${actualPort}`,

    /** For connections from now on; nothing to a server of plain HTTP. */
    serveWith: (renewed: Certificate): void => {
      tlsServer?.setSecureContext(renewed);
    },

    /** Takes no further request and ends when the open ones are answered. */
    async close(): Promise<void> {
      isClosing = true;
      const closed = new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      // Then on, whatever still holds it: there is a token to give back.
      await Promise.race([closed, wait(finishWithinMs, null, { ref: false })]);
      server.closeAllConnections();
    },

    /** Drops every connection, and takes no other. */
    cutOff(): void {
      server.close();
      server.closeAllConnections();
    },
  };
}
