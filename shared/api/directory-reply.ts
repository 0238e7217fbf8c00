/** The schemas of the gateway's directory: searches, lookups of a number, colleagues and neighbours. */
import * as v from "valibot";

import { nearnesses } from "../callers/caller-match.ts";
import { nameOrders } from "../text/person-name.ts";
import { idText } from "./contact-id.ts";

/** Orders of rows. "best": the best match first, and by name if nothing is searched. */
export const sorts = ["best", "name", "company"] as const;
export type Sort = (typeof sorts)[number];

/** Rows in one reply, and rows that one search can return at all: beyond these, the user narrows it. */
export const rowsInReply = 100;
export const mostRows = 2000;

/** Rows in one reply about colleagues; further ones are only counted. */
export const colleaguesInReply = 5;

/** What decides on the rows of a list. */
const list = {
  /** What is searched; every word of it must be found. */
  q: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  phonebook: v.exactOptional(idText),
  sort: v.exactOptional(v.picklist(sorts)),
};

/**
 * The parameters of a request: a lookup of a caller's number, a company's colleagues, a contact's
 * neighbours, or else a search.
 */
export const directoryParameters = v.union([
  v.strictObject({ number: v.pipe(v.string(), v.maxLength(1000)) }),
  v.strictObject({
    /** The company as the contact has it. Case, accents, and kinds of digits and blanks do not count. */
    company: v.pipe(v.string(), v.maxLength(1000), v.regex(/\S/)),
    /** The contact whose colleagues are wanted. */
    except: idText,
  }),
  v.strictObject({
    /** The contact whose neighbours are wanted. */
    beside: idText,
    ...list,
  }),
  v.strictObject({
    ...list,
    /** The place of the first row to return, counted from 0. */
    from: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{1,4}$/))),
  }),
]);
export type DirectoryParameters = v.InferOutput<typeof directoryParameters>;

/** Whether the parameters are those of a search, and not of a number, a company or a contact. */
export const isSearch = (
  asked: DirectoryParameters,
): asked is Exclude<
  DirectoryParameters,
  { number: string } | { company: string } | { beside: string }
> => !("number" in asked || "company" in asked || "beside" in asked);

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A contact as the directory has it. Numbers are as stored, phones before faxes. */
export const directoryRow = v.object({
  id: whole,
  name: v.string(),
  company: v.string(),
  email: v.string(),
  /** `type` is the contact's `num_type`. */
  numbers: v.array(v.object({ type: v.string(), value: v.string() })),
  phonebooks: v.array(whole),
  /** The remark's first 200 characters, if the search found the contact by them. */
  remark: v.exactOptional(v.string()),
});
export type DirectoryRow = v.InferOutput<typeof directoryRow>;

/** How complete and how old the directory is; part of every reply. */
const state = {
  /** When the PBX sent it, in milliseconds since 1970; `null` while it is read for the first time. */
  asOf: v.nullable(whole),
  /** Whether it is older than it should be, because the PBX cannot be read. */
  stale: v.boolean(),
  /** Contacts in it, or that the PBX reports; `null` if neither is known. */
  total: v.nullable(whole),
  /** Rows of the PBX that could not be read. */
  dropped: whole,
  /** In which order the rows' names have first and last name; `null` if it is not known. */
  nameOrder: v.nullable(v.picklist(nameOrders)),
};

/** `data` of the reply to a search. */
export const directorySearch = v.object({
  ...state,
  /** How many contacts are found, however many are in `rows`. While `asOf` is `null`: at least so many. */
  found: whole,
  /** Whether no contact is found, and the rows are only the nearest: misspelled, or alike in sound. */
  isNearest: v.boolean(),
  rows: v.array(directoryRow),
  /** Every phonebook with the number of its contacts, by name; empty while `asOf` is `null`. */
  phonebooks: v.array(v.object({ id: whole, name: v.string(), size: whole })),
});
export type DirectorySearch = v.InferOutput<typeof directorySearch>;

/** `data` of the reply to a lookup: the contacts with that number, the nearest matches only. */
export const directoryLookup = v.object({
  ...state,
  /** How near all of these contacts are; `null` if none is found. */
  nearness: v.nullable(v.picklist(nearnesses)),
  found: whole,
  rows: v.array(directoryRow),
});
export type DirectoryLookup = v.InferOutput<typeof directoryLookup>;

/** `data` of the reply to a company: how many other contacts it has, and the first of them by name. */
export const directoryColleagues = v.object({
  ...state,
  found: whole,
  rows: v.array(directoryRow),
});
export type DirectoryColleagues = v.InferOutput<typeof directoryColleagues>;

/** `data` of the reply to a request for a contact's neighbours. */
export const directoryNeighbours = v.object({
  ...directoryColleagues.entries,
  /** The contact's place in the list, counted from 0; `null` if it is not among the first `mostRows`. */
  place: v.nullable(whole),
});
export type DirectoryNeighbours = v.InferOutput<typeof directoryNeighbours>;
