/** The simulator behind a slow connection. */
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";

import { builtProgram, startProgram } from "../program.mjs";

/**
 * Starts a simulator whose replies come `ms` milliseconds late; `env` points a gateway at it.
 * @param {number} ms
 */
export async function startSlowPbx(ms) {
  const simulator = await startProgram(
    [process.execPath, builtProgram("simulator"), "--port", "0"],
    {},
    /^PBX_URL=(.*)$/,
  );
  const wire = createServer((request, response) => {
    const answer = async () => {
      const reply = await forward(request);
      response
        .writeHead(200, { "Content-Type": "application/json", Connection: "close" })
        .end(reply);
    };
    void answer();
  });

  /** @param {import("node:http").IncomingMessage} request */
  async function forward(request) {
    const { method = "GET", url = "" } = request;
    const body = method === "POST" ? await text(request) : null;
    const headers = { "User-Agent": "OpenAPI", "Content-Type": "application/json" };
    const reply = await fetch(simulator.url + url, { method, body, headers });
    await wait(ms);
    return reply.text();
  }

  await new Promise((resolve) => wire.listen(0, "127.0.0.1", () => resolve(null)));
  const address = wire.address();
  const port = typeof address === "object" ? address?.port : 0;
  return {
    env: {
      PBX_URL: `http://127.0.0.1:${port}`,
      PBX_CLIENT_ID: "frontdesk",
      PBX_CLIENT_SECRET: "simulator",
    },
    async stop() {
      wire.close();
      await simulator.stop();
    },
  };
}
