/** A server on an address, and its orderly end. */
import { createServer } from "node:http";

import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";

import { SettingsError, type Settings } from "./settings.ts";

/** Requests still open this long after the stop are cut off. */
const finishWithinMs = 5000;

/** Listens, or throws `SettingsError` where the address cannot be had. */
export async function listen(
  fetch: Hono["fetch"],
  { host, port }: Pick<Settings, "host" | "port">,
) {
  const listener = getRequestListener(fetch);
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve).once("error", reject).listen(port, host);
  }).catch((error: NodeJS.ErrnoException) => {
    throw new SettingsError(`PORT ${port} cannot be used on HOST ${host} (${error.code}).`);
  });
  const address = server.address();
  const actualPort = typeof address === "object" ? address?.port : port;

  return {
    url: `http://${host.includes(":") ? `[${host}]` : host.replace("127.0.0.1", "localhost")}:${actualPort}`,

    /** Takes no further request and ends when the open ones are answered. */
    async close(): Promise<void> {
      const cutOff = setTimeout(() => server.closeAllConnections(), finishWithinMs);
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      clearTimeout(cutOff);
    },
  };
}
