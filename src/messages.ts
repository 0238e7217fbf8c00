/** Every text of the page. */
import type { NumType } from "#pbx/contract/contact.ts";

import type { FailureKind } from "./pbx-client/pbx-error.ts";
type FailureText = { readonly title: string; readonly text: string };

export const messages = {
  product: "Frontdesk",
  demo: "Demo data",
  home: "Frontdesk, to the start page",
  colorScheme: {
    system: "Colours: as the system. Change to light",
    light: "Colours: light. Change to dark",
    dark: "Colours: dark. Change to the system's",
  },
  tryAgain: "Try again",
  openAnother: "Open another contact",

  open: {
    heading: "Open a contact",
    text: "Type the ID that the contact has in the company phonebook.",
    field: "Contact ID",
    button: "Open",
    invalid: "A contact ID is a whole number from 1 to 2147483647, such as 4.",
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
    text: "A contact ID is a whole number from 1 to 2147483647. Check the link, or open the contact by its ID.",
  },

  pageNotFound: {
    title: "There is no such page",
    text: "Check the address, or open a contact by its ID.",
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
