/** A PBX that runs anywhere: a real HTTP server, as strict as the documented one. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

import type { NameOrder } from "#shared/text/person-name.ts";

import { apiRoot } from "../contract/endpoints.ts";
import * as codes from "../contract/errcode.ts";
import { createAddressBlock } from "./address-block.ts";
import { createEndpoints, type Asked } from "./endpoints.ts";
import { createHolds } from "./holds.ts";
import { bookOf, type Book } from "./people/book.ts";
import { people } from "./people/people.ts";
import { failure, type Reply } from "./reply.ts";
import { createTokens } from "./tokens.ts";

export type SimulatorOptions = {
  readonly clientId: string;
  readonly clientSecret: string;
  /** 0, where not given: any free port. */
  readonly port?: number;
  /** Where not given: some fifty people from all over the world, in `people/`. */
  readonly book?: Book;
  /** Rows beyond the documentation, at the end of each list. */
  readonly oddRows?: readonly unknown[];
  /** A setting of the PBX's, for the names in rows; where not given, the first name comes first. */
  readonly nameOrder?: NameOrder;
  /** The same for contacts, by their ID: what is sent as `data`. */
  readonly oddContacts?: Readonly<Record<number, unknown>>;
  /** Observed by one: a new log-in ends the tokens of all earlier ones. */
  readonly logInEndsEarlier?: boolean;
  /** Not documented: a renewal ends the access token before it. Where not given, it does. */
  readonly renewalEndsEarlier?: boolean;
  readonly accessSeconds?: number;
  readonly refreshSeconds?: number;
  /** The time in milliseconds, for tests of expiry. */
  readonly now?: () => number;
};

/** A request that reached the simulator: its path below the host, without the query. */
export type SeenRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
};

/** Starts a simulator on loopback. */
export async function startSimulator(options: SimulatorOptions) {
  const life = {
    accessSeconds: options.accessSeconds ?? 1800,
    refreshSeconds: options.refreshSeconds ?? 86_400,
    renewalEndsEarlier: options.renewalEndsEarlier ?? true,
  };
  const tokens = createTokens(life, options.now ?? (() => performance.now()));
  const { logInEndsEarlier = false, book = bookOf(people) } = options;
  const { oddRows = [], oddContacts = {}, nameOrder = "first-last" } = options;
  const state = {
    ...options,
    logInEndsEarlier,
    book,
    oddRows,
    oddContacts,
    nameOrder,
    life,
    tokens,
  };
  const endpoints = createEndpoints(state);
  const block = createAddressBlock();
  const holds = createHolds();
  const failing = new Map<string, number>();
  const requests: SeenRequest[] = [];

  async function answer(request: IncomingMessage): Promise<Reply> {
    const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://pbx");
    const method = request.method ?? "";
    const path = pathname.startsWith(`${apiRoot}/`) ? pathname.slice(apiRoot.length + 1) : null;
    requests.push({ method, path: pathname, query });
    const asked = { query, body: await jsonBody(request) };

    const address = request.socket.remoteAddress ?? "";
    if (block.isBlocked(address)) return failure(codes.ACCOUNT_IP_BLOCKED);
    // Observed: without the right User-Agent the PBX complains of a parameter.
    if (request.headers["user-agent"] !== "OpenAPI") return failure(codes.PARAMETER_ERROR);
    const endpoint = path === null ? undefined : endpoints.get(path);
    if (endpoint?.method !== method) return failure(codes.INTERFACE_NOT_EXISTED);
    if (endpoint.needsToken && !tokens.accepts(query.get("access_token"))) {
      return failure(codes.TOKEN_EXPIRED);
    }
    await holds.passed(query.get("id") ?? path ?? "");
    const failed = failing.get(path ?? "");
    const reply = failed === undefined ? endpoint.answer(asked) : failure(failed);
    if (path === "get_token") {
      switch (errcodeOf(reply)) {
        case codes.SUCCESS:
          block.succeeded(address);
          break;
        case codes.MAX_LIMITATION_EXCEEDED:
          break;
        // Which of them count is not documented: at worst, all.
        default:
          block.failed(address);
      }
    }
    return reply;
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (reply) => send(reply, response),
      // A reply that breaks the contract is a fault of the simulator's own: be loud about it.
      (error: unknown) => {
        console.error(error);
        send(
          { kind: "body", status: 500, contentType: "text/plain", text: String(error) },
          response,
        );
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    tokens,
    requests,
    /** How many requests came for a path below the API's root. */
    count: (path: string) => requests.filter((seen) => seen.path === `${apiRoot}/${path}`).length,
    /** Keeps replies about a contact, or of an endpoint, back until the function returned is called. */
    hold: (what: number | string) => holds.hold(String(what)),
    /** Lets go what is held. */
    release: (what: number | string) => holds.release(String(what)),
    /** Has an endpoint fail by this errcode, or work again by `SUCCESS`. */
    fail(path: string, errcode: number): void {
      if (errcode === codes.SUCCESS) failing.delete(path);
      else failing.set(path, errcode);
    },
    /** Lets in again whom failed log-ins have blocked, as an administrator may. */
    unblock: block.lift,
    async close(): Promise<void> {
      holds.releaseAll();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

export type Simulator = Awaited<ReturnType<typeof startSimulator>>;

async function jsonBody(request: IncomingMessage): Promise<Asked["body"]> {
  const sent = await text(request);
  if (!request.headers["content-type"]?.startsWith("application/json")) return null;
  try {
    const value: unknown = JSON.parse(sent);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function errcodeOf(reply: Reply): unknown {
  if (reply.kind !== "json" || typeof reply.value !== "object" || reply.value === null) return null;
  return "errcode" in reply.value ? reply.value.errcode : null;
}

function send(reply: Reply, response: ServerResponse): void {
  // The PBX closes the connection after each reply.
  response.setHeader("Connection", "close");
  switch (reply.kind) {
    case "json":
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify(reply.value));
      return;
    case "body":
      response.writeHead(reply.status, { "Content-Type": reply.contentType }).end(reply.text);
      return;
    case "drop":
      response.destroy();
      return;
    case "silence":
      return;
  }
}
