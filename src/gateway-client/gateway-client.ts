/** The one fetch of the page: for a contact of the PBX or the gateway's directory, parsed by schema. */
import * as v from "valibot";

import type { ReadParameters } from "#pbx/contract/endpoints.ts";
import { envelope } from "#pbx/contract/envelope.ts";
import { SUCCESS } from "#pbx/contract/errcode.ts";
import type { DirectoryParameters } from "#shared/api/directory-reply.ts";
import type { gatewayPaths } from "#shared/api/gateway-paths.ts";
import { lastGoodMark, type LastGoodMark } from "#shared/api/last-good-mark.ts";
import { problemDocument } from "#shared/api/problem-document.ts";

import { fromErrcode, fromProblem, GatewayError, type FailureKind } from "./gateway-error.ts";

type Path = (typeof gatewayPaths)["contact" | "directory"];
type Parameters<TPath extends Path> = TPath extends typeof gatewayPaths.contact
  ? ReadParameters<"company_contact/get">
  : DirectoryParameters;

type Read<TPath extends Path, TData extends v.GenericSchema> = {
  readonly path: TPath;
  readonly parameters: Parameters<TPath>;
  /** The schema of the envelope's `data`. */
  readonly data: TData;
  readonly signal: AbortSignal;
};

/** Marks data that the gateway had kept, because the PBX has just failed. */
export type LastGood = {
  /** How old it was when the gateway sent it, in milliseconds. */
  readonly ageMs: number;
  readonly failure: FailureKind;
};

type Reply<TData> = { readonly data: TData; readonly lastGood: LastGood | null };

/** `replyWithinMs` limits a read, in milliseconds. Reads throw `GatewayError`. */
export function createGatewayClient(fetch: typeof globalThis.fetch, replyWithinMs: number) {
  return async <TPath extends Path, TData extends v.GenericSchema>(
    read: Read<TPath, TData>,
  ): Promise<Reply<v.InferOutput<TData>>> => {
    const timeout = AbortSignal.timeout(replyWithinMs);
    const signal = AbortSignal.any([timeout, read.signal]);
    const url = `${read.path}?${new URLSearchParams(read.parameters).toString()}`;

    const reply = await fetch(url, { signal, headers: { Accept: "application/json" } })
      .then(async (response) => ({ ok: response.ok, body: parseJson(await response.text()) }))
      .catch((error: unknown) => {
        read.signal.throwIfAborted();
        throw new GatewayError(timeout.aborted ? "timeout" : "gateway-unreachable", null, {
          cause: error,
        });
      });
    return reply.ok ? replyOf(reply.body, read.data) : failed(reply.body);
  };
}

export type GatewayClient = ReturnType<typeof createGatewayClient>;

function replyOf<TData extends v.GenericSchema>(
  body: unknown,
  data: TData,
): Reply<v.InferOutput<TData>> {
  const reply = v.safeParse(envelope, body);
  if (!reply.success) throw new GatewayError("malformed");
  if (reply.output.errcode !== SUCCESS) throw fromErrcode(reply.output.errcode);
  const parsed = v.safeParse(data, reply.output["data"]);
  const mark = v.safeParse(v.optional(lastGoodMark), reply.output["lastGood"]);
  if (!parsed.success || !mark.success) throw new GatewayError("malformed");
  return { data: parsed.output, lastGood: mark.output ? lastGoodOf(mark.output) : null };
}

function lastGoodOf({ ageMs, problem }: LastGoodMark): LastGood {
  return { ageMs, failure: fromProblem(problem).kind };
}

function failed(body: unknown): never {
  const problem = v.safeParse(problemDocument, body);
  // Not a problem document: the reply came from something between the page and the gateway.
  throw problem.success ? fromProblem(problem.output) : new GatewayError("gateway-unreachable");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
