/** The shapes of a read that the files beside this one wrap around each other. */
import type { ReadPath, ReadParameters } from "#pbx/contract/endpoints.ts";
import type { Envelope } from "#pbx/contract/envelope.ts";

import type { ReadEnvelope } from "../request/pbx-request.ts";

type How = {
  /** Bounds all of the read, in milliseconds; the usual time where it is not given. */
  readonly timeoutMs?: number;
  /** Reads the reply's bytes, in another thread for example. */
  readonly readEnvelope?: ReadEnvelope;
};

/** A documented read, and its envelope, whatever the errcode. Throws `Problem` where none came. */
export type Read = <TPath extends ReadPath>(
  path: TPath,
  parameters: ReadParameters<TPath>,
  how?: How,
) => Promise<Envelope>;

/** A read that ends when its signal says so. */
export type ReadUntil = (
  path: ReadPath,
  parameters: Readonly<Record<string, string>>,
  signal: AbortSignal,
  readEnvelope?: ReadEnvelope,
) => Promise<Envelope>;
