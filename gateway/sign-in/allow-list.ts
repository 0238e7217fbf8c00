/** Whom `OIDC_ALLOW` lets in, of those whom the provider knows. */
import type { Person } from "./person.ts";

export type AllowList = {
  readonly everybody: boolean;
  readonly addresses: ReadonlySet<string>;
  /** With the @ before them. */
  readonly domains: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
};

const groupPrefix = "group:";

/** `null` where an entry is none of the kinds, or there is no entry at all. */
export function parseAllowList(setting: string): AllowList | null {
  const entries = setting.split(",").map((entry) => entry.trim());
  const named = entries.filter((entry) => entry.startsWith(groupPrefix));
  const groups = named.map((entry) => entry.slice(groupPrefix.length).trim());
  const others = entries.filter((entry) => !named.includes(entry));
  const emails = others.filter((entry) => entry !== "*").map((entry) => entry.toLowerCase());
  if (groups.includes("") || !emails.every((entry) => /^[^\s@*]*@[^\s@*]+$/.test(entry)))
    return null;
  return {
    everybody: others.includes("*"),
    addresses: new Set(emails.filter((entry) => !entry.startsWith("@"))),
    domains: new Set(emails.filter((entry) => entry.startsWith("@"))),
    groups: new Set(groups),
  };
}

export function isAllowed(list: AllowList, { email, groups }: Person): boolean {
  if (list.everybody || groups.some((group) => list.groups.has(group))) return true;
  if (email === null) return false;
  // Without a local part it would be a domain.
  const at = email.lastIndexOf("@");
  return at > 0 && (list.addresses.has(email) || list.domains.has(email.slice(at)));
}
