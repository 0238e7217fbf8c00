/** Every text of the page, in English. */
import type { NumType } from "#pbx/contract/number-types.ts";
import type { Sort } from "#shared/api/directory-reply.ts";
import type { CallerMatch } from "#shared/callers/caller-match.ts";
import type { ColorMode } from "#shared/page/color-mode.ts";

import type { FailureKind } from "../gateway-client/gateway-error.ts";
import { numbersIn, plain, type Counted } from "./format.ts";

type FailureText = { readonly title: string; readonly text: string };

const { counted, plural } = numbersIn("en");
export { counted };
const contacts = plural({ one: "{n} contact", other: "{n} contacts" });
const unread = plural({ one: "1 entry", other: "{n} entries" });
const candidates = plural({ one: "Possible caller", other: "{n} possible callers" });
const further = plural({ one: "{n} more possible caller.", other: "{n} more possible callers." });
const lastDigits = plural({ one: "last digit", other: "last {n} digits" });

export const messages = {
  product: "Frontdesk",
  demo: "Demo data",
  home: "Frontdesk, to all contacts",
  close: "Close",

  /** What stands between the parts of a list, after a label, between sentences, and before a number. */
  joints: { list: ", ", label: ": ", sentences: " ", beforeNumber: "" },

  settings: {
    title: "Settings",
    language: "Language",
    languageFailed:
      "This language could not be loaded. Check the connection, then choose it again.",
    colors: "Colours",
    colorModes: {
      system: "Same as system",
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
    largeNumber: "Show the number large, to read it out",
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
    listFailed: "The list could not be read, so no other contact can be opened from it. Try again.",
  },

  copying: {
    copy: "Copy",
    copyNumber: (number: string) => `Copy ${number}`,
    copied: (text: string) => `Copied: ${text}`,
    allCopied: "The whole contact has been copied.",
    linkCopied: "The link to this contact has been copied.",
    failed:
      "This could not be copied. Select the text on the page, or the link in the address bar, and copy it by hand.",
  },

  actions: {
    label: "What to do with this contact",
    copyAll: "Copy all",
    copyLink: "Copy link",
    vcard: "Save vCard",
    qr: "QR code",
    print: "Print",
    map: "Show on a map",
    saved: (file: string) => `Download started: ${file}`,
    notLoaded: "This could not be loaded. Check the connection and try again.",
    scan: "Scan this with a mobile phone to save the name, company and numbers there.",
    qrOf: (name: string) => `QR code of ${name}`,
    tooLong: "This contact is too long for a QR code. Save the vCard instead.",
  },

  largeNumber: {
    /** The button beside a number. */
    show: "Large",
    showNumber: (number: string) => `Show ${number} large`,
    title: (label: string) => `${label}, to read out`,
  },

  colleagues: {
    heading: (company: string) => `Others at ${company}`,
    all: (found: Counted) => `Show all ${found.text} in the search`,
    failed: "Others at this company could not be looked up.",
  },
  tryAgain: "Try again",
  signIn: "Sign in",
  openAnother: "Find another contact",

  directory: {
    heading: "Contacts",
    loading: "Loading the contacts…",
    choose: "Choose a contact, or search for one.",
    keys: "/ or Ctrl+K searches, the arrow keys move, Enter opens, Esc returns.",
    call: (name: string, number: string) => `Call ${name}: ${number}`,
    all: (total: Counted) => `${contacts(total)}.`,
    foundOf: (found: Counted, total: Counted) => `${found.text} of ${contacts(total)}.`,
    soFar: (found: Counted, total: Counted | null) =>
      `${found.text}${total === null ? "" : ` of ${total.text}`} so far: the directory is still being read, so there may be more.`,
    narrow: (most: Counted) => `The first ${most.text} are listed: type more to narrow it down.`,
    notRead: (dropped: Counted) => `${unread(dropped)} in the phone system could not be read.`,
    asOf: (time: string) => `This is the directory as of ${time}.`,
    isStale:
      "The phone system is slow to answer, or cannot be read at the moment. If this continues, tell your administrator.",
    notRefreshed: (why: string) => `This list may be out of date: ${why}.`,
    nobody: (q: string) => (q === "" ? "This phonebook is empty." : `No results for “${q}”.`),
    /** Above the rows of contacts that are only near what was searched. */
    nearest: (q: string) => `No results for “${q}”. Nearest:`,
    nobodyAtAll: "There are no contacts in the phone system yet.",
    nobodyYet: "Nobody found so far. The directory is still being read.",
    tryOther: "Try part of the name, company, email address or number.",
    everybody: "Show all contacts",
  },

  search: {
    label: "Find a contact",
    hint: "Name, company or number",
    submit: "Open the best match",
    phonebook: "Phonebook",
    allPhonebooks: "All phonebooks",
    unknownPhonebook: (id: number) => `Phonebook ${id}`,
    phonebookSize: (name: string, size: Counted) => `${name} (${size.text})`,
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
      text: "Contacts are still loading. This page keeps looking.",
    },
    failed: "The caller could not be looked up",
    several: candidates,
    stillReading: "Contacts are still loading, so there may be others.",
    anonymous: {
      title: "Number withheld",
      text: "This call has no caller number, so no contact can be found.",
    },
    /** Of a call that came with a name in the place of its number. */
    nameOnly: "The phone system sent a name but no number.",
    /** What stands for a withheld number. */
    sent: (text: string) => `The phone system sent “${text}”.`,
    garbled: {
      title: "This is not a telephone number",
      text: (text: string) =>
        `The phone system sent “${text}” instead of a number. Ask your administrator to check the Popup URL in the phone system.`,
    },
    named: (name: string) => `Caller name from the phone system: “${name}”.`,
    dial: "Dial",
    searchFor: (text: string) => `Search for “${text}”`,
    candidates: "Possible callers",
    further,
    fax: "It is a fax number.",
    why: {
      exact: (label: string, number: string) => `${label} ${number}: exact match.`,
      same: (label: string, number: string) =>
        `${label} ${number}: the same number but for the country code.`,
      "last-digits": (label: string, number: string, digits: number) =>
        `${label} ${number} has the same ${lastDigits(plain(digits))}.`,
      switchboard: (label: string, number: string) =>
        `${label} ${number} is the main number of this direct line.`,
    } satisfies Record<CallerMatch, (label: string, number: string, digits: number) => string>,
    calling: {
      exact: () => "Calling now",
      same: () => "Calling now",
      "last-digits": (digits: number) => `Possible caller: same ${lastDigits(plain(digits))}`,
      switchboard: () => "Possible caller: direct line of this number",
    } satisfies Record<CallerMatch, (digits: number) => string>,
    /** Of a call that is over. A time comes last, without a stop: it may end in one. */
    callOf: (time: string) => `Call of ${time}`,
    callFrom: (number: string) => `Call from ${number}.`,
    callingFrom: (number: string) => `Call from ${number}, which isn't saved for this contact.`,
    superseded: "A newer call has opened in another tab. This is an earlier one.",
  },

  contact: {
    loading: "Loading the contact…",
    loaded: "The contact is on screen.",
    upToDate: "The contact is up to date.",
    numbers: "Numbers",
    noNumbers: "No numbers are stored for this contact.",
    nothingToDial: "Nothing in it can be dialled",
    dials: (dialled: string) => `Dials ${dialled}`,
    dialsDirectly: (dialled: string) => `Dials ${dialled}, straight to the extension`,
    dialsThenExtension: (dialled: string, extension: string) =>
      `Dials ${dialled}; you then dial ${extension}`,
    dialsWithExtension: (dialled: string, extension: string) =>
      `Dials ${dialled}, then ${extension} automatically`,
    email: "Email",
    address: "Address",
    phonebooks: "Phonebooks",
    remark: "Remark",
    nameless: (id: number) => `Contact ${id}`,
    asOf: (time: string) => `As of ${time}`,
    refresh: "Refresh",
    refreshing: "Refreshing…",
    notRefreshed: (time: string, why: string) =>
      `This is the contact as of ${time}. It could not be refreshed: ${why}.`,
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
    title: "Something went wrong on this page",
    text: "This is a fault in Frontdesk. Reload the page; if it happens again, tell your administrator.",
    reload: "Reload",
  },

  /** Of a page that the running gateway has not made; `said` is its one line, where the page itself is there. */
  updated: {
    title: "Frontdesk was updated",
    text: "This page belongs to the earlier version. It reloads by itself when nothing is being typed; if it does not, reload it.",
    said: "Frontdesk was updated. This page reloads by itself when nothing is being typed; if it does not, reload it.",
  },

  failures: {
    "not-found": {
      title: "This contact is not in the directory",
      text: "It may have been deleted, or the link may be wrong. Check the ID, or try again if it was added just now.",
    },
    "gateway-unreachable": {
      title: "Frontdesk's gateway cannot be reached",
      text: "Check this computer's connection, and that Frontdesk is running. Then try again.",
    },
    "pbx-unreachable": {
      title: "The phone system cannot be reached",
      text: "It may be restarting, or the network to it may be down. Wait a moment and try again; if the problem continues, tell your administrator.",
    },
    timeout: {
      title: "The phone system did not answer in time",
      text: "It may be busy or restarting. Try again; if the problem continues, tell your administrator.",
    },
    "signed-out": {
      title: "You are signed out",
      text: "Sign in, and you will come back to this page.",
    },
    "log-in-rejected": {
      title: "The phone system rejected Frontdesk's login",
      text: "Ask your administrator to check the client ID and secret and to restart Frontdesk. Frontdesk won't retry by itself, because the phone system would then block it.",
    },
    "log-in-refused": {
      title: "The phone system isn't letting Frontdesk log in",
      text: "It may be restarting. Frontdesk retries by itself within 15 minutes; if the problem continues, contact your administrator.",
    },
    "log-in-given-up": {
      title: "Frontdesk can't log in to the phone system",
      text: "Several logins in a row have failed. Ask your administrator to read Frontdesk's log, to check the phone system and then to restart Frontdesk. Frontdesk won't retry by itself, because the phone system would then block it.",
    },
    "token-refused": {
      title: "The phone system isn't accepting Frontdesk's session",
      text: "Frontdesk will renew it by itself. Wait a minute and try again; if the problem continues, contact your administrator.",
    },
    "no-permission": {
      title: "Frontdesk is not allowed to read contacts",
      text: "Ask your administrator to give Frontdesk's API client the permission for contacts in the phone system. Then try again.",
    },
    "address-blocked": {
      title: "The phone system has blocked Frontdesk",
      text: "Ask your administrator to unblock the Frontdesk server's IP address in the phone system. Frontdesk retries by itself every 11 minutes.",
    },
    "address-forbidden": {
      title: "The phone system doesn't permit Frontdesk's address",
      text: "Ask your administrator to add the Frontdesk server's IP address to those that its API client may come from in the phone system. Frontdesk retries by itself within 15 minutes.",
    },
    busy: {
      title: "The phone system is busy",
      text: "It has no room for another request at the moment. Wait a minute and try again.",
    },
    malformed: {
      title: "The phone system's reply was not understood",
      text: "Nothing of it is shown, since it might belong to somebody else. Try again; if the problem continues, tell your administrator.",
    },
    refused: {
      title: "The phone system refused the request",
      text: "Try again; if the problem continues, tell your administrator.",
    },
  } satisfies Record<FailureKind, FailureText>,

  /** What an administrator needs beside the plain words. */
  errcode: (errcode: number, name: string) => `The phone system said: errcode ${errcode} ${name}`,
};
