/** The PBX's error codes with their documented names (vendor's developer guide). */
export const INTERNAL_SERVER_ERROR = -2;
export const FAILURE = -1;
export const SUCCESS = 0;
export const PROCESSING = 2;
export const INTERFACE_NOT_EXISTED = 10_001;
export const TOKEN_EXPIRED = 10_004;
export const ACCESS_DENIED = 10_005;
export const PARAMETER_ERROR = 40_002;
export const DATA_NOT_FOUND = 60_001;
export const MAX_LIMITATION_EXCEEDED = 60_002;
export const ACCOUNT_IP_BLOCKED = 70_004;
export const OVERLOAD_TASK_RUNNING = 70_082;
export const IP_FORBIDDEN = 70_087;
export const API_UNAVAILABLE = 70_123;
export const CONTACTS_NOT_EXISTED = 70_128;

const names: Readonly<Record<number, string>> = {
  [INTERNAL_SERVER_ERROR]: "INTERNAL SERVER ERROR",
  [FAILURE]: "FAILURE",
  [SUCCESS]: "SUCCESS",
  1: "PARTIAL SUCCESS",
  [PROCESSING]: "PROCESSING",
  [INTERFACE_NOT_EXISTED]: "INTERFACE NOT EXISTED",
  10002: "API VERSION OUT OF MAINTENANCE",
  10003: "API VERSION UNSUPPORTED",
  [TOKEN_EXPIRED]: "TOKEN EXPIRED",
  [ACCESS_DENIED]: "ACCESS DENIED",
  10009: "OPERATION FAILED",
  40001: "PARAMETER SYNTAX ERROR",
  [PARAMETER_ERROR]: "PARAMETER ERROR",
  [DATA_NOT_FOUND]: "DATA NOT FOUND",
  [MAX_LIMITATION_EXCEEDED]: "MAX LIMITATION EXCEEDED",
  [ACCOUNT_IP_BLOCKED]: "ACCOUNT IP BLOCKED",
  [OVERLOAD_TASK_RUNNING]: "OVERLOAD_TASK_RUNNING",
  70084: "ACTION FORBIDDEN",
  [IP_FORBIDDEN]: "IP FORBIDDEN",
  70093: "PHONEBOOK_NOT_EXISTED",
  70120: "ORGANIZATION DISABLED",
  [API_UNAVAILABLE]: "API UNAVAILABLE",
  [CONTACTS_NOT_EXISTED]: "CONTACTS_NOT_EXISTED",
};

/**
 * The documentation does not say which of the two "not found" answers applies; for a list, both mean an empty
 * one.
 */
export function isNotFound(errcode: number): boolean {
  return refusalOf(errcode) === "not-found";
}

/** What a refusal by the PBX means, for the page, the log and `npm run check` alike. */
export type Refusal =
  | "not-found"
  | "no-permission"
  | "token-refused"
  | "address-blocked"
  | "address-forbidden"
  | "busy"
  | "refused";

const refusals: Readonly<Record<number, Refusal>> = {
  [DATA_NOT_FOUND]: "not-found",
  [CONTACTS_NOT_EXISTED]: "not-found",
  [ACCESS_DENIED]: "no-permission",
  [TOKEN_EXPIRED]: "token-refused",
  [ACCOUNT_IP_BLOCKED]: "address-blocked",
  // Not a block: the address is not on the API client's list, so there is nothing to unblock.
  [IP_FORBIDDEN]: "address-forbidden",
  [MAX_LIMITATION_EXCEEDED]: "busy",
  [OVERLOAD_TASK_RUNNING]: "busy",
};

/** What the errcode of a refused call means; "refused" for any other. */
export function refusalOf(errcode: number): Refusal {
  return refusals[errcode] ?? "refused";
}

/** Failures that pass by themselves, by their documented names: neither credentials nor contacts are at fault. */
export function isPassing(errcode: number): boolean {
  return passing.has(errcode);
}

const passing: ReadonlySet<number> = new Set([
  INTERNAL_SERVER_ERROR,
  PROCESSING,
  MAX_LIMITATION_EXCEEDED,
  OVERLOAD_TASK_RUNNING,
  API_UNAVAILABLE,
]);

/** The documented name of an errcode, or "" if the documentation does not list it. */
export function errcodeName(errcode: number): string {
  return names[errcode] ?? "";
}
