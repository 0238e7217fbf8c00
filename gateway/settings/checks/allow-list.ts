/** The users that `OIDC_ALLOW` lets in, among those whom the provider knows. */
import { domainOf, emailOf } from "../../net/email-address.ts";

export type AllowList = {
  readonly everyone: boolean;
  readonly addresses: ReadonlySet<string>;
  /**
   * With the @ before them.
   */
  readonly domains: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
};

const groupPrefix = "group:";

/** Returns `null` if an entry has another form, or the list is empty. */
export function parseAllowList(setting: string): AllowList | null {
  const entries = setting.split(",").map((entry) => entry.trim());
  const named = entries.filter((entry) => entry.startsWith(groupPrefix));
  const groups = named.map((entry) => entry.slice(groupPrefix.length).trim());
  const others = entries.filter((entry) => !named.includes(entry));
  const emails = others.filter((entry) => entry !== "*");
  const addresses = emails.map(emailOf).filter((address) => address !== null);
  const domains = emails.map(domainOf).filter((domain) => domain !== null);
  if (groups.includes("") || addresses.length + domains.length < emails.length) return null;
  return {
    everyone: others.includes("*"),
    addresses: new Set(addresses),
    domains: new Set(domains),
    groups: new Set(groups),
  };
}
