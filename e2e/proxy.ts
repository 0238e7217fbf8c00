/** A proxy in front of gateways, which uses them in turn, and can hold requests. */
import { createServer, request } from "node:http";

export async function startProxy(...targets: readonly string[]) {
  let turn = 0;
  const held = new Map<RegExp, Promise<void>>();
  const server = createServer((incoming, outgoing) => {
    const { url = "", method, headers } = incoming;
    const target = targets[turn % targets.length] ?? "";
    turn += 1;
    const pass = () => {
      const passed = request(target + url, { method, headers, agent: false }, (reply) => {
        outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(outgoing);
      });
      passed.on("error", () => outgoing.destroy()).end();
    };
    const holding = [...held].find(([path]) => path.test(url))?.[1] ?? Promise.resolve();
    void holding.then(pass);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === "object" ? address?.port : 0}`,

    /** Holds requests for matching paths, until the returned function is called. */
    hold(path: RegExp): () => void {
      let release = () => {};
      held.set(path, new Promise((resolve) => (release = resolve)));
      return () => {
        held.delete(path);
        release();
      };
    },

    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
