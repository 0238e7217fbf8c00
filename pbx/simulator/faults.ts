/** Contacts that trigger a PBX's faults, each under an ID of its own. */
import { documentedContactReply } from "../contract/contact.ts";
import * as errcode from "../contract/errcode.ts";
import { jayPrichett } from "./people/jay-prichett.ts";
import { failure, success, type Reply } from "./reply.ts";

type Fault = { readonly about: string; readonly reply: (id: number) => Reply };

/** A contact with every odd value that was seen in practice: Frontdesk must read it anyway. */
const oddContact = (id: number): Reply => ({
  kind: "json",
  value: {
    errcode: "0",
    errmsg: "SUCCESS",
    data: {
      id: String(id),
      first_name: " ",
      last_name: "Oddfield",
      company: null,
      email: 42,
      phonebook_list: [{ id: "7", name: "Odd_Phonebook" }, "not a phonebook", null],
      number_list: [
        { num_type: "pager_number", number: 5550100 },
        { num_type: null, number: "555-0101" },
        { num_type: "mobile_number", number: "\u202A555-0102\u202C" },
        { num_type: "home_number", number: " " },
      ],
      zip_code: null,
      street: {},
      city: "Odda",
    },
  },
});

const cutShort = JSON.stringify({ errcode: 0, errmsg: "SUCCESS", data: jayPrichett }).slice(0, 90);
const html = "<!doctype html><title>Web proxy</title><h1>Please sign in to the network</h1>";

export const faults: Readonly<Record<number, Fault>> = {
  9001: { about: "the connection breaks", reply: () => ({ kind: "drop" }) },
  9002: { about: "no reply ever comes", reply: () => ({ kind: "silence" }) },
  9003: {
    about: "a page of HTML instead of JSON",
    reply: () => ({ kind: "body", status: 200, contentType: "text/html", text: html }),
  },
  9004: {
    about: "the JSON is cut short",
    reply: () => ({ kind: "body", status: 200, contentType: "application/json", text: cutShort }),
  },
  9005: {
    about: "another contact than the requested one",
    reply: () => success(documentedContactReply, { data: jayPrichett }),
  },
  9006: {
    about: "a tunnel in front of the PBX answers 502",
    reply: () => ({ kind: "body", status: 502, contentType: "text/html", text: html }),
  },
  9007: { about: "no permission", reply: () => failure(errcode.ACCESS_DENIED) },
  9008: { about: "the address is blocked", reply: () => failure(errcode.ACCOUNT_IP_BLOCKED) },
  9009: { about: "the PBX is busy", reply: () => failure(errcode.MAX_LIMITATION_EXCEEDED) },
  9010: { about: "an internal error", reply: () => failure(errcode.INTERNAL_SERVER_ERROR) },
  9011: { about: "the token is never accepted", reply: () => failure(errcode.TOKEN_EXPIRED) },
  9012: {
    about: "an unknown contact, by the other errcode",
    reply: () => failure(errcode.CONTACTS_NOT_EXISTED),
  },
  9014: { about: "the address is forbidden", reply: () => failure(errcode.IP_FORBIDDEN) },
  9013: { about: "odd values in every field", reply: oddContact },
};
