/** A PBX that runs anywhere: a real HTTP server, as strict as the documentation. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

import type { NameOrder } from "#shared/text/person-name.ts";

import { apiRoot } from "../contract/endpoints.ts";
import * as codes from "../contract/errcode.ts";
import { createAddressBlock } from "./address-block.ts";
import { createEndpoints, type Asked } from "./endpoints.ts";
import { contactStoreOf, type ContactStore } from "./people/contact-store.ts";
import { people } from "./people/people.ts";
import { createReplyHolds } from "./reply-holds.ts";
import { failure, type Reply } from "./reply.ts";
import { createTokens } from "./tokens.ts";

export type SimulatorOptions = {
  readonly clientId: string;
  readonly clientSecret: string;
  /** 0, the default: any free port. */
  readonly port?: number;
  /** By default some fifty people from all over the world, in `people/`. */
  readonly store?: ContactStore;
  /** Undocumented rows, at the end of each list. */
  readonly oddRows?: readonly unknown[];
  /** A setting of the PBX, for the names in rows; by default the first name comes first. */
  readonly nameOrder?: NameOrder;
  /** Undocumented contacts by their ID: sent as `data`. */
  readonly oddContacts?: Readonly<Record<number, unknown>>;
  /** Seen on one PBX: a new login ends the tokens of all earlier ones. */
  readonly logInEndsEarlier?: boolean;
  /** Not documented: a renewal ends the access token before it. By default it does. */
  readonly renewalEndsEarlier?: boolean;
  readonly accessSeconds?: number;
  readonly refreshSeconds?: number;
  /** The time in milliseconds, for tests of expiry. */
  readonly now?: () => number;
};

/** A request that reached the simulator: its path below the host, without the query. */
type SeenRequest = {
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
  const { logInEndsEarlier = false, store = contactStoreOf(people) } = options;
  const { oddRows = [], oddContacts = {}, nameOrder = "first-last" } = options;
  const state = {
    ...options,
    logInEndsEarlier,
    store,
    oddRows,
    oddContacts,
    nameOrder,
    life,
    tokens,
  };
  const endpoints = createEndpoints(state);
  const block = createAddressBlock();
  const holds = createReplyHolds();
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
    // Observed: without the right User-Agent the PBX reports a parameter error.
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
        // The documentation does not say which failures count: at worst, all.
        default:
          block.failed(address);
      }
    }
    return reply;
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (reply) => send(reply, response),
      // A reply that breaks the contract is a fault of the simulator itself: fail loudly.
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
    /** Holds replies about a contact, or of an endpoint, until the returned function is called. */
    hold: (what: number | string) => holds.hold(String(what)),
    /** Releases what is held. */
    release: (what: number | string) => holds.release(String(what)),
    /** Makes an endpoint fail with this errcode, or work again with `SUCCESS`. */
    fail(path: string, errcode: number): void {
      if (errcode === codes.SUCCESS) failing.delete(path);
      else failing.set(path, errcode);
    },
    /** Unblocks addresses that failed logins have blocked, as an administrator may. */
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
