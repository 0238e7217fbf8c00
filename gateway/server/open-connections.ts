/** The open connections, in the order in which something last happened on them: the longest idle one makes room for others. */
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

type Connection = {
  readonly socket: Socket;
  /** What is being answered on it; `null` while it is idle. */
  readonly response: ServerResponse | null;
};

export function createOpenConnections() {
  const open = new Map<string, Connection>();

  function noteLast(key: string, connection: Connection): void {
    open.delete(key);
    open.set(key, connection);
  }

  return {
    opened(socket: Socket): void {
      const key = keyOf(socket);
      noteLast(key, { socket, response: null });
      socket.once("close", () => {
        if (open.get(key)?.socket === socket) open.delete(key);
      });
    },

    /** `on` is the socket of a request: with TLS another one than was opened. */
    answering(on: Socket, response: ServerResponse): void {
      const key = keyOf(on);
      const connection = open.get(key);
      if (connection === undefined) return;
      const { socket } = connection;
      noteLast(key, { socket, response });
      response.once("close", () => {
        if (open.get(key)?.response === response) noteLast(key, { socket, response: null });
      });
    },

    /** Closes those that have been idle for longest until so many are left, and then those whose client does not read; none that we are still to answer. */
    closeDownTo(most: number): void {
      for (const isOfNoUse of [isIdle, isUnread]) {
        for (const [key, { socket, response }] of open) {
          if (open.size <= most) return;
          if (!isOfNoUse(response)) continue;
          open.delete(key);
          socket.destroy();
        }
      }
    },
  };
}

const isIdle = (response: ServerResponse | null): boolean => response === null;

const isUnread = (response: ServerResponse | null): boolean =>
  response !== null && (response.writableEnded || response.writableNeedDrain);

/** The other end, of which there is one. */
const keyOf = ({ remoteAddress, remotePort }: Socket): string => `${remoteAddress} ${remotePort}`;
