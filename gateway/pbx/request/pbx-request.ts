/** Makes one request to the PBX over a connection of its own; the only module that sends HTTP to it. */
import { buildConnector, Client } from "undici";
import * as v from "valibot";

import { apiRoot } from "#pbx/contract/endpoints.ts";
import { envelope, type Envelope } from "#pbx/contract/envelope.ts";

import { codeOf } from "../../core/error-code.ts";
import { Problem } from "../../core/problem.ts";
import { trustOnly } from "./pbx-certificate.ts";

type PbxCall =
  | {
      readonly method: "GET";
      readonly path: string;
      readonly query: Readonly<Record<string, string>>;
    }
  | {
      readonly method: "POST";
      readonly path: string;
      readonly body: Readonly<Record<string, string>>;
    };

/** Parses a reply's bytes as an envelope. Throws `Problem` if they are not one. */
export type ReadEnvelope = (bytes: ArrayBuffer) => Promise<Envelope>;

/**
 * Sends a call and returns its envelope, whatever the errcode. Throws `Problem` if none came. With
 * `readEnvelope` another thread can parse it.
 */
export type PbxRequest = (
  call: PbxCall,
  signal: AbortSignal,
  readEnvelope?: ReadEnvelope,
) => Promise<Envelope>;

const mebibyte = 1024 * 1024;

/** In bytes. No more than this of a reply is ever read. */
const largest = {
  /** A card with 500 phonebooks and every letter escaped takes half of this. */
  reply: mebibyte,
  /** A thousand rows, which are parsed in this thread. */
  rows: 2 * mebibyte,
  /** 10,000 rows, each with the longest remark: parsed in another thread. */
  page: 64 * mebibyte,
} as const;

const rowsPaths: ReadonlySet<string> = new Set(["company_contact/list", "company_contact/search"]);

/**
 * The statuses by which a tunnel or proxy reports that it did not reach the PBX; others may mean that it got
 * no reply in time.
 */
const foundNoPbx: ReadonlySet<number> = new Set([502, 503]);

/** Makes calls below `baseUrl`, such as `https://pbx.example:8088`; `certificates` are those to trust. */
export function createPbxRequest(baseUrl: string, certificates: string | null): PbxRequest {
  // Set here, so that NODE_TLS_REJECT_UNAUTHORIZED has no effect.
  const rejectUnauthorized = true;
  const trust = certificates === null ? {} : trustOnly(certificates);
  const connect = buildConnector({ ...trust, rejectUnauthorized });
  // Pipelining 0 sends "Connection: close": the PBX closes after each reply, and a connection kept for reuse
  // would break under the next request.
  const options = { connect, pipelining: 0 };

  return async (call, signal, readEnvelope) => {
    const url = new URL(`${baseUrl}${apiRoot}/${call.path}`);
    const post = call.method === "POST";
    if (!post) url.search = new URLSearchParams(call.query).toString();
    // Destroyed after its one request: undici reconnects after an aborted request.
    const kind = readEnvelope ? "page" : rowsPaths.has(call.path) ? "rows" : "reply";
    const client = new Client(url.origin, { ...options, maxResponseSize: largest[kind] });
    let isConnected = false;
    client.once("connect", () => (isConnected = true));
    try {
      const reply = await client.request({
        path: url.pathname + url.search,
        signal,
        method: call.method,
        headers: { "User-Agent": "OpenAPI", ...(post && { "Content-Type": "application/json" }) },
        body: post ? JSON.stringify(call.body) : null,
      });
      const bytes = await reply.body.arrayBuffer();
      // The PBX itself always answers 200; any other status comes from a tunnel or proxy in front of it.
      if (reply.statusCode !== 200)
        throw new Problem(
          "pbx-unreachable",
          `HTTP ${reply.statusCode}`,
          foundNoPbx.has(reply.statusCode),
        );
      return await (readEnvelope ?? parseEnvelope)(bytes);
    } catch (error) {
      throw asProblem(error, signal, !isConnected);
    } finally {
      void client.destroy();
    }
  };
}

async function parseEnvelope(bytes: ArrayBuffer): Promise<Envelope> {
  try {
    return v.parse(envelope, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    // No cause: the parser's message would quote the reply, which may be personal.
    throw new Problem("pbx-malformed");
  }
}

function asProblem(error: unknown, signal: AbortSignal, isUnsent: boolean): Problem {
  if (error instanceof Problem) return error;
  if (signal.aborted) return new Problem("pbx-timeout", null, isUnsent);
  const code = codeOrName(error);
  switch (code ?? "") {
    case "UND_ERR_HEADERS_TIMEOUT":
    case "UND_ERR_BODY_TIMEOUT":
    case "UND_ERR_CONNECT_TIMEOUT":
      return new Problem("pbx-timeout", code, isUnsent);
    case "UND_ERR_RES_EXCEEDED_MAX_SIZE":
      return new Problem("pbx-malformed", code);
    default:
      return new Problem("pbx-unreachable", code, isUnsent);
  }
}

function codeOrName(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  // A chunked body that ends too early is undici's HTTPParserError, which has no code.
  return codeOf(error) ?? error.name;
}
