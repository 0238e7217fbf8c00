/** Checks a PBX with one login and one read, and leaves no token behind. */
import * as v from "valibot";

import type { Envelope } from "#pbx/contract/envelope.ts";
import * as errcode from "#pbx/contract/errcode.ts";
import { wireRowsReply } from "#pbx/contract/row.ts";
import { wireToken } from "#pbx/contract/token.ts";

import { Problem } from "../core/problem.ts";
import type { PbxAddress } from "../pbx/pbx.ts";
import { createPbxRequest, type PbxRequest } from "../pbx/request/pbx-request.ts";
import { logInRefusalOf } from "../pbx/token/log-in-refusal.ts";
import { usualIssueWithinMs } from "../pbx/token/token-source.ts";
import { adviceOfProblem, adviceOfRead } from "./advice.ts";
import { watchClock } from "./clock.ts";
import { bad, good, type Finding } from "./finding.ts";
import { reach } from "./reach.ts";

/** Ends early if nothing more can be checked. */
export async function* check(
  address: Omit<PbxAddress, "timeoutMs">,
  timeoutMs: number,
): AsyncGenerator<Finding> {
  // The PBX's identity is checked before the secret is sent to it.
  for await (const finding of reach(address, timeoutMs)) {
    yield finding;
    if (!finding.isGood) return;
  }

  const clock = watchClock();
  const request = createPbxRequest(address.url, address.certificates);
  const call = (what: Parameters<PbxRequest>[0], withinMs = timeoutMs) =>
    request(what, AbortSignal.timeout(withinMs)).catch((error: unknown) =>
      error instanceof Problem ? error : new Problem("gateway-error"),
    );

  const { clientId: username, clientSecret: password } = address;
  const body = { username, password };
  // Without this wait, a token that arrives too late could not be released.
  const loggedIn = await call({ method: "POST", path: "get_token", body }, usualIssueWithinMs);
  const token = v.safeParse(wireToken, loggedIn);
  if (loggedIn instanceof Problem) {
    yield bad("Login", adviceOfProblem(loggedIn));
  } else if (loggedIn.errcode !== errcode.SUCCESS) {
    const { kind, advice } = logInRefusalOf(loggedIn.errcode);
    yield bad(kind === "log-in-rejected" ? "Credentials" : "Login", advice);
  } else if (!token.success) {
    yield bad("Login", adviceOfProblem(new Problem("pbx-malformed")));
  } else {
    yield good("Credentials", "accepted by the PBX.");
    const query = { access_token: token.output.access_token };
    const page = { page: "1", page_size: "1", ...query };
    yield* ofRead(await call({ method: "GET", path: "company_contact/list", query: page }));
    yield ofReturn(await call({ method: "GET", path: "del_token", query }, usualIssueWithinMs));
  }
  yield clock();
}

function* ofRead(reply: Envelope | Problem): Generator<Finding> {
  if (reply instanceof Problem) {
    yield bad("Read", adviceOfProblem(reply));
    return;
  }
  if (reply.errcode === errcode.ACCESS_DENIED) {
    yield bad("Permission", adviceOfRead(reply.errcode));
    return;
  }
  yield good("Permission", "the API client may read the company contacts.");
  const isEmpty = errcode.isNotFound(reply.errcode);
  const page = v.safeParse(wireRowsReply, reply);
  if (reply.errcode !== errcode.SUCCESS && !isEmpty) yield bad("Read", adviceOfRead(reply.errcode));
  else if (!page.success) yield bad("Read", adviceOfProblem(new Problem("pbx-malformed")));
  else yield ofCount(isEmpty ? 0 : page.output.total_number);
}

function ofCount(contacts: number | null): Finding {
  const how = "works; the PBX";
  if (contacts === null) return good("Read", `${how} does not report how many contacts it has.`);
  return contacts > 0
    ? good("Read", `${how} has ${contacts} company contacts.`)
    : good("Read", `${how} has no company contacts yet, or none that this API client may read.`);
}

const ofReturn = (reply: Envelope | Problem): Finding =>
  !(reply instanceof Problem) && reply.errcode === errcode.SUCCESS
    ? good("Token", "released.")
    : bad("Token", "the PBX did not release it. It expires within half an hour.");
