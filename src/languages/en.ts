/** Every text of the page, in English. */
import type { NumType } from "#pbx/contract/number-types.ts";
import type { Sort } from "#shared/api/directory-reply.ts";
import type { CallerMatch } from "#shared/callers/caller-match.ts";
import type { ColorMode } from "#shared/page/color-mode.ts";

import type { FailureKind } from "../gateway-client/gateway-error.ts";
import { numbersIn, plain, type Counted } from "./format.ts";

export type FailureText = {
  readonly title: string;
  readonly text: string;
  /** What only an administrator can do. */
  readonly admin?: string;
};

const { counted, plural } = numbersIn("en");
export { counted };
const contacts = plural({ one: "{n} contact", other: "{n} contacts" });
const unread = plural({ one: "{n} entry", other: "{n} entries" });
const candidates = plural({ one: "Possible caller", other: "{n} possible callers" });
const further = plural({ one: "{n} more possible caller.", other: "{n} more possible callers." });
const lastDigits = plural({ one: "last digit", other: "last {n} digits" });

export const messages = {
  product: "Frontdesk",
  demo: "Demo data",
  home: "Frontdesk: all contacts",
  close: "Close",

  /** What stands between the parts of a list, after a label, between sentences, and before a number. */
  joints: { list: ", ", label: ": ", sentences: " ", beforeNumber: "" },

  settings: {
    title: "Settings",
    language: "Language",
    languageFailed:
      "This language could not be loaded. Check the connection, then choose it again.",
    colors: "Appearance",
    colorModes: {
      system: "Same as system",
      light: "Light",
      dark: "Dark",
    } satisfies Record<ColorMode, string>,
    account: "Account",
    signedInAs: (name: string) => `You are signed in as ${name}.`,
    signOut: "Sign out",
  },

  keys: {
    title: "Keyboard shortcuts",
    /** A switch; what it is about are keys pressed without Ctrl or Alt. */
    single: "Use single-key shortcuts (1–9, C, R, / and ?)",
    number: "Select a number; press Enter to dial it",
    copy: "Copy the selected number",
    largeNumber: "Enlarge the selected number to read it out",
    search: "Search",
    openBest: "In the search box: open the best match",
    neighbour: "Previous or next contact in the list",
    escape: "Back to the list",
    show: "Show these shortcuts",
    names: { enter: "Enter", escape: "Esc", ctrl: "Ctrl", alt: "Alt" },
    move: "Move through the list (also Page Up, Page Down, Home, End)",
    noNumber: "Select a number first: press 1 to 9.",
    isFirst: "This is the first contact in the list.",
    isLast: "This is the last contact in the list.",
    notInList: "This contact is not in the list.",
    listFailed: "The list couldn't be loaded. Try again.",
  },

  copying: {
    copy: "Copy",
    copyNumber: (number: string) => `Copy ${number}`,
    copied: (text: string) => `Copied: ${text}`,
    allCopied: "Contact copied.",
    linkCopied: "Link copied.",
    failed: "Couldn't copy. Select the text, or the link in the address bar, and copy it yourself.",
  },

  actions: {
    label: "Contact actions",
    copyAll: "Copy all",
    copyLink: "Copy link",
    vcard: "Save vCard",
    qr: "QR code",
    print: "Print",
    map: "Show on a map",
    saved: (file: string) => `Download started: ${file}`,
    notLoaded: "This could not be loaded. Check the connection and try again.",
    scan: "Scan with a mobile phone to save the name, company and numbers.",
    qrOf: (name: string) => `QR code for ${name}`,
    tooLong: "This contact is too long for a QR code. Save the vCard instead.",
  },

  largeNumber: {
    /** The button beside a number. */
    show: "Enlarge",
    showNumber: (number: string) => `Enlarge ${number}`,
    title: (label: string) => `Read out: ${label}`,
  },

  colleagues: {
    heading: (company: string) => `Others at ${company}`,
    all: ({ text }: Counted) => `Show all ${text}`,
    failed: "Couldn't load others at this company.",
  },
  tryAgain: "Try again",
  signIn: "Sign in",
  openAnother: "Find another contact",

  directory: {
    heading: "Contacts",
    loading: "Loading the contacts…",
    choose: "Choose a contact, or search for one.",
    keys: "Press / or Ctrl+K to search, the arrow keys to move, Enter to open, Esc to go back.",
    call: (name: string, number: string) => `Call ${name}: ${number}`,
    all: (total: Counted) => `${contacts(total)}.`,
    foundOf: (found: Counted, total: Counted) => `${found.text} of ${contacts(total)}.`,
    soFar: (found: Counted, total: Counted | null) =>
      `${found.text}${total === null ? "" : ` of ${total.text}`} so far. Contacts are still loading.`,
    narrow: ({ text }: Counted) => `Showing the first ${text}. Type more to narrow the list.`,
    notRead: (dropped: Counted) => `${unread(dropped)} in the phone system could not be read.`,
    /** For contacts that are out of date. No sentence ends with a time, which may end in a full stop itself. */
    asOf: (time: string) =>
      `Showing contacts read at ${time}, because the phone system is slow or can't be reached. If this continues, contact your administrator.`,
    /** The same if the time is not known. */
    isStale:
      "The phone system is slow or can't be reached. If this continues, contact your administrator.",
    /** `why` is a sentence without its full stop, here and in `contact`. */
    notRefreshed: (why: string) => `This list may be out of date. ${why}.`,
    nobody: (q: string) => (q === "" ? "This phonebook is empty." : `No results for “${q}”.`),
    /** Above the rows of contacts that are only near what was searched. */
    nearest: (q: string) => `No results for “${q}”. Nearest:`,
    nobodyAtAll: "There are no contacts in the phone system yet.",
    nobodyYet: "No results so far. Contacts are still loading.",
    tryOther: "Try part of the name, company, email address or number.",
    everybody: "Show all contacts",
  },

  search: {
    label: "Find a contact",
    hint: "Name, company or number",
    submit: "Open the best match",
    phonebook: "Phonebook",
    allPhonebooks: "All contacts",
    unknownPhonebook: (id: number) => `Phonebook ${id}`,
    phonebookSize: (name: string, size: Counted) => `${name} (${size.text})`,
    sort: "Sort by",
  },

  sorts: {
    best: "Best match",
    name: "Name",
    company: "Company",
  } satisfies Record<Sort, string>,

  lookup: {
    unknown: {
      title: "Unknown caller",
      text: "No contact has this number.",
    },
    notYet: {
      title: "No results so far",
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
    loaded: "Contact loaded.",
    upToDate: "The contact is up to date.",
    numbers: "Numbers",
    noNumbers: "No numbers are stored for this contact.",
    nothingToDial: "Can't be called",
    dials: (dialled: string) => `Dials ${dialled}`,
    dialsDirectly: (dialled: string) => `Dials ${dialled}, straight to the extension`,
    dialsThenExtension: (dialled: string, extension: string) =>
      `Dials ${dialled}. Then enter extension ${extension} yourself.`,
    dialsWithExtension: (dialled: string, extension: string) =>
      `Dials ${dialled}, then extension ${extension} automatically`,
    email: "Email",
    address: "Address",
    phonebooks: "Phonebooks",
    remark: "Remark",
    nameless: (id: number) => `Contact ${id}`,
    /** When Frontdesk read the contact, not when it was edited. */
    asOf: (time: string) => `Read at ${time}`,
    refresh: "Refresh",
    refreshing: "Refreshing…",
    notRefreshed: (time: string, why: string) =>
      `${why}. Showing the details read at ${time}, which may be out of date.`,
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
    title: "Page not found",
    text: "Check the address, or search for a contact.",
  },

  broken: {
    title: "Something went wrong on this page",
    text: "This is a fault in Frontdesk. Reload the page; if it happens again, contact your administrator.",
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
      title: "This contact is not in the phone system",
      text: "It may have been deleted, or the link may be wrong. Check the ID, or try again if it was added just now.",
    },
    "gateway-unreachable": {
      title: "Can't connect to the Frontdesk server",
      text: "Check this computer's network connection, then try again. If the problem continues, contact your administrator.",
      admin: "Check that Frontdesk is running on its server.",
    },
    "pbx-unreachable": {
      title: "The phone system cannot be reached",
      text: "It may be restarting, or the network to it may be down. Wait a moment and try again; if the problem continues, contact your administrator.",
    },
    timeout: {
      title: "The phone system did not answer in time",
      text: "It may be busy or restarting. Try again; if the problem continues, contact your administrator.",
    },
    "signed-out": {
      title: "Your session has ended",
      text: "Sign in to return to this page.",
    },
    "log-in-rejected": {
      title: "The phone system rejected Frontdesk's login",
      text: "Frontdesk won't retry by itself. Contact your administrator.",
      admin:
        "Check the client ID and secret, then restart Frontdesk. With further attempts the phone system would block its IP address.",
    },
    "log-in-refused": {
      title: "The phone system isn't letting Frontdesk log in",
      text: "It may be restarting. Frontdesk retries by itself within 15 minutes; if the problem continues, contact your administrator.",
    },
    "log-in-given-up": {
      title: "Frontdesk can't log in to the phone system",
      text: "Several logins in a row have failed, and Frontdesk won't retry by itself. Contact your administrator.",
      admin:
        "Read Frontdesk's log and check the phone system, then restart Frontdesk. With further attempts the phone system would block its IP address.",
    },
    "token-refused": {
      title: "The phone system isn't accepting Frontdesk's session",
      text: "Frontdesk will renew it by itself. Wait a minute and try again; if the problem continues, contact your administrator.",
    },
    "no-permission": {
      title: "Frontdesk is not allowed to read contacts",
      text: "Contact your administrator, then try again.",
      admin: "Give Frontdesk's API client permission to read contacts in the phone system.",
    },
    "address-blocked": {
      title: "The phone system has blocked Frontdesk",
      text: "Contact your administrator. Frontdesk retries by itself every 11 minutes.",
      admin:
        "Remove the Frontdesk server's IP address from the list “Blocked IPs” in the phone system.",
    },
    "address-forbidden": {
      title: "The phone system doesn't permit Frontdesk's address",
      text: "Contact your administrator. Frontdesk retries by itself within 15 minutes.",
      admin:
        "In the phone system, add the Frontdesk server's IP address to those that its API client may come from.",
    },
    busy: {
      title: "The phone system is busy",
      text: "It can't take another request right now. Wait a minute and try again.",
    },
    malformed: {
      title: "The phone system's reply was not understood",
      text: "Nothing is shown, because it might belong to someone else. Try again; if the problem continues, contact your administrator.",
    },
    refused: {
      title: "The phone system refused the request",
      text: "Try again; if the problem continues, contact your administrator.",
    },
  } satisfies Record<FailureKind, FailureText>,

  /** The label of a failure's `admin`, and the error code after it. */
  forAdministrator: "For the administrator",
  errcode: (errcode: number, name: string) =>
    `Phone system error ${errcode}${name === "" ? "" : ` (${name})`}`,
};
