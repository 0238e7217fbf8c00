/** Every text of the page, in English. */
import type { CallerMatch } from "#pbx/contract/caller.ts";
import type { ColorMode } from "#pbx/contract/color-mode.ts";
import type { NumType } from "#pbx/contract/contact.ts";
import type { Sort } from "#pbx/contract/directory.ts";

import type { FailureKind } from "../pbx-client/pbx-error.ts";
import { numbersIn } from "./writing.ts";

type FailureText = { readonly title: string; readonly text: string };

const { count, plural } = numbersIn("en");
const contacts = plural({ one: "{n} contact", other: "{n} contacts" });
const unread = plural({ one: "1 entry", other: "{n} entries" });
const sharing = plural({ one: "This may be the caller", other: "{n} contacts have this number" });

export const messages = {
  product: "Frontdesk",
  demo: "Demo data",
  home: "Frontdesk, to all contacts",
  close: "Close",

  /** What stands between the parts of a list, after a label, and between sentences. */
  joints: { list: ", ", label: ": ", sentences: " " },

  settings: {
    title: "Settings",
    language: "Language",
    languageFailed:
      "This language could not be loaded. Check the connection, then choose it again.",
    colors: "Colours",
    colorModes: {
      system: "As the system",
      light: "Light",
      dark: "Dark",
    } satisfies Record<ColorMode, string>,
    account: "Signed in",
    signedInAs: (name: string) => `You are signed in as ${name}.`,
    signOut: "Sign out",
  },

  keys: {
    title: "Keys",
    /** A switch; what it is about are keys pressed without Ctrl or Alt. */
    single: "Use the keys 1 to 9, C, R, / and ?",
    number: "Go to a number; Enter then dials it",
    copy: "Copy the number that has the focus",
    readBack: "Show the number large, to read it out",
    search: "Search",
    openBest: "In the search: open the best match",
    neighbour: "Previous or next contact of the list",
    escape: "Back to the list",
    show: "Show these keys",
    names: { enter: "Enter", escape: "Esc", ctrl: "Ctrl", alt: "Alt" },
    move: "Move in the list; so do Page Up, Page Down, Home and End",
    noNumber: "Go to a number first: press its digit.",
    isFirst: "This is the first contact of the list.",
    isLast: "This is the last contact of the list.",
    notInList: "This contact is not in the list.",
    listFailed: "The list could not be read, so the next contact is not known. Try again.",
  },

  copying: {
    copy: "Copy",
    copyNumber: (number: string) => `Copy ${number}`,
    copied: (text: string) => `Copied: ${text}`,
    allCopied: "The whole contact is copied.",
    linkCopied: "The link to this contact is copied.",
    failed: "It could not be copied. Select the text and press Ctrl+C.",
  },

  actions: {
    label: "What to do with this contact",
    copyAll: "Copy all",
    copyLink: "Copy link",
    vcard: "Save vCard",
    qr: "QR code",
    print: "Print",
    map: "Show on a map",
    saved: (file: string) => `Saved as ${file}`,
    notLoaded: "This could not be loaded. Check the connection and try again.",
    scan: "Scan this with a mobile phone to keep name, company and numbers.",
    qrOf: (name: string) => `QR code of ${name}`,
    tooLong: "This contact is too long for a QR code. Save the vCard instead.",
  },

  readBack: {
    /** The button beside a number. */
    show: "Large",
    showNumber: (number: string) => `Show ${number} large`,
    title: (label: string) => `${label}, to read out`,
  },

  colleagues: {
    heading: (company: string) => `Others at ${company}`,
    all: (found: number) => `Search for all ${count(found)}`,
    failed: "Others at this company could not be looked up.",
  },
  tryAgain: "Try again",
  signIn: "Sign in",
  openAnother: "Find another contact",

  directory: {
    heading: "Contacts",
    loading: "Loading the contacts…",
    choose: "Choose a contact, or search for one.",
    keys: "/ or Ctrl+K searches, the arrow keys move, Enter opens, Escape returns.",
    call: (name: string, number: string) => `Call ${name}: ${number}`,
    all: (total: number) => `${contacts(total)}.`,
    foundOf: (found: number, total: number) => `${count(found)} of ${contacts(total)}.`,
    soFar: (found: number, total: number | null) =>
      `${count(found)}${total === null ? "" : ` of ${count(total)}`} so far: the directory is still being read, so there may be more.`,
    narrow: (most: number) => `The first ${count(most)} are listed: type more to narrow it down.`,
    notRead: (dropped: number) => `${unread(dropped)} of the phone system could not be read.`,
    isStale: (time: string) =>
      `This is the directory as of ${time}. The phone system could not be read since.`,
    notRefreshed: (why: string) => `These rows may be old: ${why}.`,
    nobody: (q: string) => (q === "" ? "Nobody is in this phonebook." : `Nobody found for “${q}”.`),
    nobodyAtAll: "There are no contacts in the phone system yet.",
    nobodyYet: "Nobody found so far. The directory is still being read.",
    tryOther: "Try a part of the name, the company, the email address or a number.",
    everybody: "Show all contacts",
  },

  search: {
    label: "Find a contact",
    hint: "Name, company or number",
    submit: "Open the best match",
    phonebook: "Phonebook",
    allPhonebooks: "All phonebooks",
    unknownPhonebook: (id: number) => `Phonebook ${id}`,
    phonebookSize: (name: string, size: number) => `${name} (${count(size)})`,
    sort: "Order",
  },

  sorts: {
    best: "Best match first",
    name: "By name",
    company: "By company",
  } satisfies Record<Sort, string>,

  lookup: {
    unknown: {
      title: "Unknown caller",
      text: "No contact has this number.",
    },
    notYet: {
      title: "Nobody found so far",
      text: "The directory is still being read. This page goes on looking.",
    },
    failed: "The caller could not be looked up",
    several: sharing,
    stillReading: "The directory is still being read, so there may be others.",
    anonymous: {
      title: "The caller hides the number",
      text: "No number came with this call, so nobody can be looked up.",
    },
    garbled: {
      title: "This is no telephone number",
      text: (text: string) =>
        `The phone system sent “${text}” instead of a number. Check the address that it opens for a call.`,
    },
    named: (name: string) => `The phone system calls the caller “${name}”.`,
    dial: "Dial",
    searchFor: (text: string) => `Search for “${text}”`,
    candidates: "Contacts that may be calling",
    further: (more: number) => `${count(more)} more have this number.`,
    fax: "It is a fax number.",
    why: {
      exact: (label: string, number: string) => `${label} ${number} is this number.`,
      "last-digits": (label: string, number: string, digits: number) =>
        `${label} ${number} has the same last ${digits} digits.`,
    } satisfies Record<CallerMatch, (label: string, number: string, digits: number) => string>,
    calling: {
      exact: () => "Calling now",
      "last-digits": (digits: number) => `Calling now: same last ${digits} digits`,
    } satisfies Record<CallerMatch, (digits: number) => string>,
    callingFrom: (number: string) =>
      `The call comes from ${number}, which is not among these numbers.`,
    superseded: "A newer call has come in, in another tab. This is the earlier one.",
  },

  contact: {
    loading: "Loading the contact…",
    numbers: "Numbers",
    noNumbers: "No numbers are stored for this contact.",
    nothingToDial: "Nothing in it can be dialled",
    dials: (dialled: string) => `Dials ${dialled}`,
    thenDial: (extension: string) => `then dial ${extension}`,
    dialsWithExtension: (dialled: string, extension: string) =>
      `Dials ${dialled}, then ${extension} by itself`,
    email: "Email",
    address: "Address",
    phonebooks: "Phonebooks",
    remark: "Remark",
    nameless: (id: number) => `Contact ${id}`,
    asOf: (time: string) => `As of ${time}`,
    refresh: "Refresh",
    refreshing: "Refreshing…",
    notRefreshed: (time: string, why: string) =>
      `This is shown as of ${time}. It could not be refreshed: ${why}.`,
  },

  numberLabels: {
    business_number: "Business",
    business_number2: "Business 2",
    business_fax: "Business fax",
    mobile_number: "Mobile",
    mobile_number2: "Mobile 2",
    home_number: "Home",
    home_number2: "Home 2",
    home_fax: "Home fax",
    other_number: "Other",
  } satisfies Record<NumType, string>,
  unlabelledNumber: "Number",

  invalidId: {
    title: "This is not a contact ID",
    text: "A contact ID is a whole number from 1 to 2147483647. Check the link, or search for the contact.",
  },

  pageNotFound: {
    title: "There is no such page",
    text: "Check the address, or search for a contact.",
  },

  broken: {
    title: "Something went wrong in this page",
    text: "This is a fault of Frontdesk. Load the page again; if it comes back, tell your administrator.",
    reload: "Load again",
  },

  failures: {
    "not-found": {
      title: "This contact is not in the phonebook",
      text: "It may have been deleted, or the link may be wrong. Check the ID, or try again if it was added just now.",
    },
    "gateway-unreachable": {
      title: "Frontdesk's gateway cannot be reached",
      text: "Check this computer's connection, and that Frontdesk is running. Then try again.",
    },
    "pbx-unreachable": {
      title: "The phone system cannot be reached",
      text: "It may be restarting, or the network to it may be down. Wait a moment and try again; if it lasts, tell your administrator.",
    },
    timeout: {
      title: "The phone system did not answer in time",
      text: "It may be busy or restarting. Try again; if it lasts, tell your administrator.",
    },
    "signed-out": {
      title: "You are signed out",
      text: "Your session has ended. Sign in: you come back to this page.",
    },
    "log-in-rejected": {
      title: "The phone system rejected Frontdesk's log-in",
      text: "Ask your administrator to check the client ID and secret and to restart Frontdesk. It does not log in again by itself, since the phone system would block it.",
    },
    "no-permission": {
      title: "Frontdesk may not read contacts",
      text: "Ask your administrator to give Frontdesk's API client the permission for contacts in the phone system. Then try again.",
    },
    "address-blocked": {
      title: "The phone system has blocked Frontdesk",
      text: "Ask your administrator to unblock the address of Frontdesk's computer in the phone system and to restart Frontdesk.",
    },
    busy: {
      title: "The phone system is busy",
      text: "It has no room for another request at the moment. Wait a minute and try again.",
    },
    malformed: {
      title: "The phone system's reply was not understood",
      text: "Nothing of it is shown, since it might belong to somebody else. Try again; if it lasts, tell your administrator.",
    },
    refused: {
      title: "The phone system refused the request",
      text: "Try again; if it lasts, tell your administrator.",
    },
  } satisfies Record<FailureKind, FailureText>,

  /** What an administrator needs beside the plain words. */
  errcode: (errcode: number, name: string) => `The phone system said: errcode ${errcode} ${name}`,
};
