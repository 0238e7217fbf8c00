/** Whether `OIDC_ALLOW` lets in a user whom the provider knows. */
import type { AllowList } from "../../settings/checks/allow-list.ts";
import type { Person } from "./signed-in-person.ts";

export function isAllowed(list: AllowList, { email, groups }: Person): boolean {
  if (list.everyone || groups.some((group) => list.groups.has(group))) return true;
  if (email === null) return false;
  return list.addresses.has(email) || list.domains.has(email.slice(email.indexOf("@")));
}
