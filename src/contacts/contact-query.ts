/** The query for one contact: its key, and how it is fetched. */
import { queryOptions } from "@tanstack/react-query";

import { wireContact } from "#pbx/contract/contact.ts";
import { gatewayPaths } from "#shared/api/gateway-paths.ts";

import type { LastGood, GatewayClient } from "../gateway-client/gateway-client.ts";
import { GatewayError } from "../gateway-client/gateway-error.ts";
import { toContact, type Contact } from "./model/contact.ts";

/** A contact as the PBX has it, or as it had it in its last good reply. */
export type Card = { readonly contact: Contact; readonly lastGood: LastGood | null };

/** Throws `GatewayError`; a reply about any contact other than `id` counts as malformed. */
export function contactQuery(readGateway: GatewayClient, id: number) {
  return queryOptions<Card>({
    queryKey: ["contact", id],
    queryFn: async ({ signal }) => {
      const loading = loadCountries();
      const { data: wire, lastGood } = await readGateway({
        path: gatewayPaths.contact,
        parameters: { id: String(id) },
        data: wireContact,
        signal,
      });
      if (wire.id !== id) throw new GatewayError("malformed");
      // Here, where the page is first rendered: the gateway and the browser may know different names.
      const countries = await loading;
      const code = countries === null ? null : await countries.countryCode(wire.country);
      return { contact: toContact(wire, code), lastGood };
    },
  });
}

/** No page needs them for its first paint; an address is shown without them too. */
const loadCountries = () => import("./model/address/country.ts").catch(() => null);
