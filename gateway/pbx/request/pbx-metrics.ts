/** Times every call to the PBX, and remembers whether the PBX answered the latest. */
import { errcodeName, SUCCESS } from "#pbx/contract/errcode.ts";

import { logIns, pbxCallSeconds } from "../../core/metrics.ts";
import { isUnanswered, Problem } from "../../core/problem.ts";
import type { PbxRequest } from "./pbx-request.ts";

/** Wraps calls with these metrics. */
export function watchCalls(pbxRequest: PbxRequest) {
  let isAnswering = false;

  const watched: PbxRequest = async (call, signal, readEnvelope) => {
    const end = pbxCallSeconds.startTimer({ path: call.path });
    const count = (outcome: string, errcode: string) => {
      end({ outcome, errcode });
      if (call.path === "get_token") logIns.inc({ outcome });
    };
    try {
      const reply = await pbxRequest(call, signal, readEnvelope);
      isAnswering = true;
      count(reply.errcode === SUCCESS ? "success" : "failure", labelOf(reply.errcode));
      return reply;
    } catch (error) {
      isAnswering = !isUnanswered(error);
      count(error instanceof Problem ? error.kind : "gateway-error", "");
      throw error;
    }
  };

  return { watched, isAnswering: () => isAnswering };
}

/** A PBX that makes up errcodes must not create a time series for each. */
const labelOf = (errcode: number): string =>
  errcodeName(errcode) === "" ? "undocumented" : String(errcode);
