/** What a user of the page reads, by the page's own handling of the gateway's answer: for tests. */
import { createQueryClient } from "../../src/app/query-client.ts";
import { contactQuery } from "../../src/contacts/contact-query.ts";
import { createGatewayClient } from "../../src/gateway-client/gateway-client.ts";
import { GatewayError, type FailureKind } from "../../src/gateway-client/gateway-error.ts";
import { messages } from "../../src/languages/en.ts";

const sentence = (kind: FailureKind) => messages.failures[kind].title;

/** Opens a contact. `answer` is the gateway's status, and its problem or the PBX's errcode. */
export async function open(gatewayUrl: string, id = 4) {
  let answer = "";
  const readGateway = createGatewayClient(async (path, init) => {
    const response = await fetch(gatewayUrl + (typeof path === "string" ? path : ""), init);
    const { type, errcode } = await response.clone().json();
    const problem = typeof type === "string" ? type.split(":").at(-1) : undefined;
    answer = `${response.status} ${problem ?? `errcode ${errcode}`}`;
    return response;
  }, 60_000);
  return createQueryClient()
    .query(contactQuery(readGateway, id))
    .then(
      ({ contact: { firstName, lastName }, lastGood }) => ({
        answer,
        card: `${firstName} ${lastName}`,
        message: lastGood === null ? null : sentence(lastGood.failure),
        ageMs: lastGood?.ageMs ?? null,
      }),
      (error: unknown) => {
        const message = error instanceof GatewayError ? sentence(error.kind) : String(error);
        return { answer, card: null, message, ageMs: null };
      },
    );
}
