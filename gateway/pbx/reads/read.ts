/** The types of a read that the files in this folder wrap around each other. */
import type { ReadPath, ReadParameters } from "#pbx/contract/endpoints.ts";
import type { Envelope } from "#pbx/contract/envelope.ts";

import type { ReadEnvelope } from "../request/pbx-request.ts";

type How = {
  /** Limits the whole read, in milliseconds; the usual time if omitted. */
  readonly timeoutMs?: number;
  /** Parses the reply's bytes, in another thread for example. */
  readonly readEnvelope?: ReadEnvelope;
};

/** Makes a documented read and returns its envelope, whatever the errcode. Throws `Problem` if none came. */
export type Read = <TPath extends ReadPath>(
  path: TPath,
  parameters: ReadParameters<TPath>,
  how?: How,
) => Promise<Envelope>;

/** A read that ends when its signal aborts. */
export type ReadUntil = (
  path: ReadPath,
  parameters: Readonly<Record<string, string>>,
  signal: AbortSignal,
  readEnvelope?: ReadEnvelope,
) => Promise<Envelope>;
