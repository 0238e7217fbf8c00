/** The replies of `get_token` and `refresh_token`. */
import * as v from "valibot";

import { documentedReply } from "./envelope.ts";
import { tolerantInteger } from "./tolerant.ts";

const seconds = v.pipe(v.number(), v.integer(), v.minValue(1));

/** As documented; both times are durations in seconds. */
export const documentedTokenReply = documentedReply({
  access_token_expire_time: seconds,
  access_token: v.pipe(v.string(), v.nonEmpty()),
  refresh_token_expire_time: seconds,
  refresh_token: v.pipe(v.string(), v.nonEmpty()),
});

/** In characters. The URL of every read contains it; known tokens have 32. */
const longestToken = 1024;
const token = v.pipe(v.string(), v.maxLength(longestToken));

/** As read: the access token is required; its life is 1800 s if the PBX does not send one. */
export const wireToken = v.object({
  access_token: v.pipe(token, v.nonEmpty()),
  access_token_expire_time: v.fallback(v.pipe(tolerantInteger, v.minValue(1)), 1800),
  refresh_token: v.fallback(token, ""),
});
