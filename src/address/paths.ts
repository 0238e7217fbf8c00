/** Every address of the page. */
import { parseContactId } from "#shared/api/contact-id.ts";
import { sorts, type Sort } from "#shared/api/directory-reply.ts";
import { gatewayPaths, signInPath } from "#shared/api/gateway-paths.ts";

/** What the directory shows, as it stands in the address. */
export type DirectoryView = {
  readonly q: string;
  /** A phonebook's ID, or `null` for all contacts. */
  readonly phonebook: number | null;
  readonly sort: Sort;
};

/** A call that a page was opened for, as it stands in the address. */
export type Call = {
  /** The number that is calling, as the phone system has sent it; "" where there is no call. */
  readonly number: string;
  /** The caller's name, likewise. */
  readonly name: string;
  /** When the call came in, in milliseconds since 1970; `null` where the address does not say. */
  readonly at: number | null;
};

const noCall: Call = { number: "", name: "", at: null };

/** The names of the address's parameters, which are those of the directory's form too. */
export const parameters = {
  q: "q",
  phonebook: "phonebook",
  sort: "sort",
  caller: "caller",
  number: "number",
  name: "name",
  at: "at",
} as const;

export const everybody: DirectoryView = { q: "", phonebook: null, sort: "best" };

export const paths = {
  home: "/",
  /** The gateway's own pages, from which `to` leads back here. */
  signIn: signInPath,
  signOut: gatewayPaths.signOut,
  /** Where the phone system leads for a call. */
  lookup: "/lookup",
  directory: (view: Partial<DirectoryView> = {}) => `/contacts${query(viewParameters(view))}`,
  /** The contact's card shows the `call`, and marks the number that is calling. */
  contact: (id: number, view: Partial<DirectoryView> = {}, call: Call = noCall) =>
    `/contacts/${id}${query({ ...viewParameters(view), ...callParameters(call) })}`,
};

/** Reads a call out of the address of a contact or of a lookup. */
export function callOf(search: URLSearchParams): Call {
  const at = search.get(parameters.at) ?? "";
  return {
    number: search.get(parameters.caller) ?? search.get(parameters.number) ?? "",
    name: search.get(parameters.name) ?? "",
    at: /^\d{1,15}$/.test(at) ? Number(at) : null,
  };
}

/** Reads the directory's view out of an address; what is no phonebook or sort counts as not given. */
export function viewOf(search: URLSearchParams): DirectoryView {
  const sort = search.get(parameters.sort);
  return {
    q: (search.get(parameters.q) ?? "").slice(0, longestSearch),
    phonebook: parseContactId(search.get(parameters.phonebook) ?? ""),
    sort: sorts.find((known) => known === sort) ?? everybody.sort,
  };
}

/** No more of a search is asked for, in characters. */
export const longestSearch = 200;

function viewParameters({
  q = "",
  phonebook = null,
  sort = everybody.sort,
}: Partial<DirectoryView>) {
  return {
    q,
    phonebook: phonebook === null ? "" : String(phonebook),
    sort: sort === everybody.sort ? "" : sort,
  };
}

function callParameters({ number, name, at }: Call) {
  return { caller: number, name, at: at === null ? "" : String(at) };
}

/** Leaves out what is blank. */
function query(all: Readonly<Record<string, string>>): string {
  const given = Object.entries(all).filter(([, value]) => value !== "");
  return given.length === 0 ? "" : `?${new URLSearchParams(given).toString()}`;
}
