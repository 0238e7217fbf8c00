/** Opens a server on an address, and closes it in order. */
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

/** Listens, or throws `SettingsError` if the address is not available. */
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
    // No other request follows on a connection that was busy when the stop came.
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

    /** For new connections; does nothing on a plain HTTP server. */
    serveWith: (renewed: Certificate): void => {
      tlsServer?.setSecureContext(renewed);
    },

    /** Accepts no more requests and ends when the open ones are answered. */
    async close(): Promise<void> {
      isClosing = true;
      const closed = new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      // Then the stop goes on, whatever is still open: there is a token to release.
      await Promise.race([closed, wait(finishWithinMs, null, { ref: false })]);
      server.closeAllConnections();
    },

    /** Drops every connection, and accepts no other. */
    cutOff(): void {
      server.close();
      server.closeAllConnections();
    },
  };
}
