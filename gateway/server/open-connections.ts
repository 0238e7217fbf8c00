/** The open connections, ordered by their last activity: the longest idle one makes room for others. */
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

type Connection = {
  readonly socket: Socket;
  /** The answer in progress; `null` while the connection is idle. */
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

    /** `on` is the socket of a request: with TLS, not the one that was opened. */
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

    /**
     * Closes the longest idle connections until this many are left, and then those whose clients do not read;
     * never one with an outstanding answer.
     */
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

/** The address at the other end, which is always known. */
const keyOf = ({ remoteAddress, remotePort }: Socket): string => `${remoteAddress} ${remotePort}`;
