/** The simulator's endpoints: how each answers a request that has passed the first checks. */
import { parseContactId } from "#shared/api/contact-id.ts";
import type { NameOrder } from "#shared/text/person-name.ts";

import { documentedContactReply, documentedContactsReply } from "../contract/contact.ts";
import { documentedReply } from "../contract/envelope.ts";
import * as errcode from "../contract/errcode.ts";
import { documentedTokenReply } from "../contract/token.ts";
import { faults } from "./faults.ts";
import type { ContactStore } from "./people/contact-store.ts";
import { createPhonebooks } from "./phonebooks.ts";
import { failure, success, type Reply } from "./reply.ts";
import { createRows } from "./rows.ts";
import type { TokenLife, TokenPair, Tokens } from "./tokens.ts";

/** A request that has passed the first checks; its body is `null` if it is not a JSON object. */
export type Asked = {
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>> | null;
};

type Endpoint = {
  readonly method: "GET" | "POST";
  readonly needsToken: boolean;
  readonly answer: (asked: Asked) => Reply;
};

type PbxState = {
  readonly store: ContactStore;
  readonly oddRows: readonly unknown[];
  readonly nameOrder: NameOrder;
  readonly oddContacts: Readonly<Record<number, unknown>>;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly logInEndsEarlier: boolean;
  readonly life: TokenLife;
  readonly tokens: Tokens;
};

const reading = (answer: Endpoint["answer"]): Endpoint => ({
  method: "GET",
  needsToken: true,
  answer,
});

/** The documented endpoints that Frontdesk needs, by their path below the API's root. */
export function createEndpoints(pbx: PbxState): ReadonlyMap<string, Endpoint> {
  const rows = createRows(pbx.store, pbx.oddRows, pbx.nameOrder);
  const phonebooks = createPhonebooks(pbx.store);
  const tokenReply = (pair: TokenPair) =>
    success(documentedTokenReply, {
      access_token_expire_time: pbx.life.accessSeconds,
      access_token: pair.access,
      refresh_token_expire_time: pbx.life.refreshSeconds,
      refresh_token: pair.refresh,
    });

  function logIn({ body }: Asked): Reply {
    if (body === null) return failure(errcode.PARAMETER_ERROR);
    if (body["username"] !== pbx.clientId || body["password"] !== pbx.clientSecret) {
      return failure(errcode.FAILURE, "username or password");
    }
    if (pbx.logInEndsEarlier) pbx.tokens.forget();
    const pair = pbx.tokens.issue();
    return pair === null ? failure(errcode.MAX_LIMITATION_EXCEEDED) : tokenReply(pair);
  }

  function renew({ body }: Asked): Reply {
    const refresh = body?.["refresh_token"];
    if (typeof refresh !== "string") return failure(errcode.PARAMETER_ERROR, "refresh_token");
    const pair = pbx.tokens.renew(refresh);
    return pair === null ? failure(errcode.TOKEN_EXPIRED) : tokenReply(pair);
  }

  function revoke({ query }: Asked): Reply {
    pbx.tokens.revoke(query.get("access_token") ?? "");
    return success(documentedReply({}), {});
  }

  function getContact({ query }: Asked): Reply {
    const id = parseContactId(query.get("id") ?? "");
    if (id === null) return failure(errcode.PARAMETER_ERROR, "id", query.get("id") ?? "");
    const odd = pbx.oddContacts[id];
    if (odd !== undefined) return { kind: "json", value: { errcode: 0, data: odd } };
    const contact = pbx.store.byId(id);
    if (contact !== undefined) return success(documentedContactReply, { data: contact });
    return faults[id]?.reply(id) ?? failure(errcode.DATA_NOT_FOUND);
  }

  function queryContacts({ query }: Asked): Reply {
    const ids = (query.get("ids") ?? "").split(",").map(parseContactId);
    if (ids.includes(null)) {
      return failure(errcode.PARAMETER_ERROR, "ids", query.get("ids") ?? "");
    }
    const data = ids.flatMap((id) => pbx.store.byId(id ?? 0) ?? []);
    return success(documentedContactsReply, { data });
  }

  return new Map<string, Endpoint>([
    ["get_token", { method: "POST", needsToken: false, answer: logIn }],
    ["refresh_token", { method: "POST", needsToken: false, answer: renew }],
    ["del_token", reading(revoke)],
    ["company_contact/get", reading(getContact)],
    ["company_contact/query", reading(queryContacts)],
    ["company_contact/list", reading(({ query }) => rows.list(query))],
    ["company_contact/search", reading(({ query }) => rows.search(query))],
    ["phonebook/list", reading(({ query }) => phonebooks.list(query))],
  ]);
}
