/** Every text of the page, in German. */
import { numbersIn, plain } from "./format.ts";
import type { Messages } from "./messages.ts";

const { counted, plural } = numbersIn("de");
export { counted };
const contacts = plural({ one: "{n} Kontakt", other: "{n} Kontakte" });
const ofContacts = plural({ one: "von {n} Kontakt", other: "von {n} Kontakten" });
const unread = plural({
  one: "{n} Eintrag der Telefonanlage konnte nicht gelesen werden.",
  other: "{n} Einträge der Telefonanlage konnten nicht gelesen werden.",
});
const showAll = plural({ one: "Anzeigen", other: "Alle {n} anzeigen" });
const candidates = plural({
  one: "Möglicher Anrufer",
  other: "{n} mögliche Anrufer",
});
const further = plural({
  one: "{n} weiterer möglicher Anrufer.",
  other: "{n} weitere mögliche Anrufer.",
});
const inLastDigits = plural({
  one: "in der letzten Ziffer",
  other: "in den letzten {n} Ziffern",
});
const lastDigits = plural({ one: "letzte Ziffer", other: "letzte {n} Ziffern" });

export const messages: Messages = {
  product: "Frontdesk",
  demo: "Demodaten",
  home: "Frontdesk: alle Kontakte",
  close: "Schließen",

  /** What stands between the parts of a list, after a label, between sentences, and before a number. */
  joints: { list: ", ", label: ": ", sentences: " ", beforeNumber: "" },

  settings: {
    title: "Einstellungen",
    language: "Sprache",
    languageFailed:
      "Diese Sprache konnte nicht geladen werden. Prüfen Sie die Verbindung und wählen Sie die Sprache dann erneut aus.",
    colors: "Farbschema",
    colorModes: {
      system: "Systemeinstellung",
      light: "Hell",
      dark: "Dunkel",
    },
    account: "Konto",
    signedInAs: (name) => `Sie sind als ${name} angemeldet.`,
    signOut: "Abmelden",
  },

  keys: {
    title: "Tastenkürzel",
    single: "Einzeltasten als Kürzel verwenden (1–9, C, R, /, ?)",
    number: "Nummer auswählen; mit Enter anrufen",
    copy: "Ausgewählte Nummer kopieren",
    largeNumber: "Ausgewählte Nummer zum Vorlesen vergrößern",
    search: "Suchen",
    openBest: "In der Suche: besten Treffer öffnen",
    neighbour: "Vorherigen oder nächsten Kontakt der Liste öffnen",
    escape: "Zur Liste zurückkehren",
    show: "Diese Tastenkürzel anzeigen",
    names: { enter: "Enter", escape: "Esc", ctrl: "Strg", alt: "Alt" },
    move: "In der Liste blättern (auch Bild ↑, Bild ↓, Pos1, Ende)",
    noNumber: "Wählen Sie zuerst mit einer der Tasten 1 bis 9 eine Nummer aus.",
    isFirst: "Das ist der erste Kontakt der Liste.",
    isLast: "Das ist der letzte Kontakt der Liste.",
    notInList: "Dieser Kontakt steht nicht in der Liste.",
    listFailed: "Die Liste konnte nicht geladen werden. Versuchen Sie es erneut.",
  },

  copying: {
    copy: "Kopieren",
    copyNumber: (number) => `${number} kopieren`,
    copied: (text) => `Kopiert: ${text}`,
    allCopied: "Kontakt kopiert.",
    linkCopied: "Link kopiert.",
    failed:
      "Das Kopieren ist fehlgeschlagen. Markieren Sie den Text auf der Seite oder den Link in der Adressleiste und kopieren Sie ihn selbst.",
  },

  actions: {
    label: "Aktionen für diesen Kontakt",
    copyAll: "Alles kopieren",
    copyLink: "Link kopieren",
    vcard: "vCard speichern",
    qr: "QR-Code",
    print: "Drucken",
    map: "Auf der Karte zeigen",
    saved: (file) => `Download gestartet: ${file}`,
    notLoaded:
      "Das Laden ist fehlgeschlagen. Prüfen Sie die Verbindung und versuchen Sie es erneut.",
    scan: "Scannen Sie den Code mit einem Smartphone, um Name, Firma und Nummern dort zu speichern.",
    qrOf: (name) => `QR-Code für ${name}`,
    tooLong:
      "Dieser Kontakt ist zu umfangreich für einen QR-Code. Speichern Sie stattdessen die vCard.",
  },

  largeNumber: {
    show: "Vergrößern",
    showNumber: (number) => `${number} vergrößern`,
    title: (label) => `${label} – zum Vorlesen`,
  },

  colleagues: {
    heading: (company) => `Weitere Kontakte bei ${company}`,
    all: showAll,
    failed: "Weitere Kontakte dieser Firma konnten nicht geladen werden.",
  },
  tryAgain: "Erneut versuchen",
  signIn: "Anmelden",
  openAnother: "Anderen Kontakt suchen",

  directory: {
    heading: "Kontakte",
    loading: "Kontakte werden geladen …",
    choose: "Wählen Sie einen Kontakt aus oder nutzen Sie die Suche.",
    keys: "Mit / oder Strg+K suchen, mit den Pfeiltasten navigieren, mit Enter öffnen, mit Esc zurück.",
    call: (name, number) => `${name} anrufen: ${number}`,
    all: (total) => `${contacts(total)}.`,
    foundOf: (found, total) => `${found.text} ${ofContacts(total)}.`,
    soFar: (found, total) =>
      `Bisher ${found.text}${total === null ? "" : ` von ${total.text}`}. Die Kontakte werden noch geladen, es können weitere hinzukommen.`,
    narrow: ({ text }) =>
      `Angezeigt werden die ersten ${text}. Geben Sie mehr ein, um die Suche einzugrenzen.`,
    notRead: unread,
    asOf: (time) =>
      `Stand der Liste: ${time} Uhr. Die Telefonanlage antwortet langsam oder ist nicht erreichbar. Bleibt das Problem bestehen, wenden Sie sich an Ihren Administrator.`,
    isStale:
      "Die Telefonanlage antwortet langsam oder ist nicht erreichbar. Bleibt das Problem bestehen, wenden Sie sich an Ihren Administrator.",
    notRefreshed: (why) => `Diese Liste ist möglicherweise veraltet. ${why}.`,
    nobody: (q) =>
      q === "" ? "In diesem Telefonbuch ist niemand eingetragen." : `Keine Treffer für „${q}“.`,
    nearest: (q) => `Keine Treffer für „${q}“. Am ähnlichsten:`,
    nobodyAtAll: "In der Telefonanlage sind noch keine Kontakte gespeichert.",
    nobodyYet: "Bisher keine Treffer. Die Kontakte werden noch geladen.",
    tryOther:
      "Versuchen Sie es mit einem Teil des Namens, der Firma, der E-Mail-Adresse oder einer Nummer.",
    everybody: "Alle Kontakte anzeigen",
  },

  search: {
    label: "Kontakt suchen",
    hint: "Name, Firma oder Nummer",
    submit: "Besten Treffer öffnen",
    phonebook: "Telefonbuch",
    allPhonebooks: "Alle Kontakte",
    unknownPhonebook: (id) => `Telefonbuch ${id}`,
    phonebookSize: (name, size) => `${name} (${size.text})`,
    sort: "Sortierung",
  },

  sorts: {
    best: "Beste Treffer",
    name: "Nach Name",
    company: "Nach Firma",
  },

  lookup: {
    unknown: {
      title: "Unbekannte Rufnummer",
      text: "Diese Nummer ist bei keinem Kontakt gespeichert.",
    },
    notYet: {
      title: "Bisher keine Treffer",
      text: "Die Kontakte werden noch geladen. Die Suche läuft auf dieser Seite weiter.",
    },
    failed: "Die Nummer konnte nicht gesucht werden",
    several: candidates,
    stillReading: "Die Kontakte werden noch geladen, es können weitere hinzukommen.",
    anonymous: {
      title: "Rufnummer unterdrückt",
      text: "Mit diesem Anruf wurde keine Nummer übermittelt, daher lässt er sich keinem Kontakt zuordnen.",
    },
    nameOnly: "Die Telefonanlage hat einen Namen, aber keine Nummer übermittelt.",
    sent: (text) => `Die Telefonanlage hat „${text}“ übermittelt.`,
    garbled: {
      title: "Das ist keine Telefonnummer",
      text: (text) =>
        `Die Telefonanlage hat „${text}“ statt einer Nummer übermittelt. Bitten Sie Ihren Administrator, die Popup-URL in der Telefonanlage zu prüfen.`,
    },
    named: (name) => `Name des Anrufers laut Telefonanlage: „${name}“.`,
    dial: "Anrufen",
    searchFor: (text) => `Nach „${text}“ suchen`,
    candidates: "Mögliche Anrufer",
    further,
    fax: "Das ist eine Faxnummer.",
    why: {
      exact: (label, number) => `${number} (${label}) stimmt genau überein.`,
      same: (label, number) => `${number} (${label}) stimmt bis auf die Landesvorwahl überein.`,
      "last-digits": (label, number, digits) =>
        `${number} (${label}) stimmt ${inLastDigits(plain(digits))} überein.`,
      switchboard: (label, number) =>
        `${number} (${label}) ist die Zentrale, zu der diese Durchwahl gehört.`,
    },
    calling: {
      exact: () => "Ruft gerade an",
      same: () => "Ruft gerade an",
      "last-digits": (digits) => `Möglicher Anrufer: ${lastDigits(plain(digits))} gleich`,
      switchboard: () => "Möglicher Anrufer: Durchwahl zu dieser Nummer",
    },
    callOf: (time) => `Früherer Anruf: ${time} Uhr`,
    callFrom: (number) => `Anruf von ${number}.`,
    callingFrom: (number) =>
      `Anruf von ${number}. Diese Nummer ist bei diesem Kontakt nicht gespeichert.`,
    superseded: "In einem anderen Tab ist ein neuerer Anruf geöffnet. Dies ist ein früherer.",
  },

  contact: {
    loading: "Kontakt wird geladen …",
    loaded: "Kontakt geladen.",
    upToDate: "Der Kontakt ist auf dem neuesten Stand.",
    numbers: "Nummern",
    noNumbers: "Für diesen Kontakt sind keine Nummern gespeichert.",
    nothingToDial: "Keine wählbare Rufnummer",
    dials: (dialled) => `Wählt ${dialled}`,
    dialsDirectly: (dialled) => `Wählt ${dialled}, mit der Durchwahl`,
    dialsThenExtension: (dialled, extension) =>
      `Wählt ${dialled}. Durchwahl ${extension} bitte selbst nachwählen.`,
    dialsWithExtension: (dialled, extension) =>
      `Wählt ${dialled}, danach automatisch die Durchwahl ${extension}`,
    email: "E-Mail",
    address: "Adresse",
    phonebooks: "Telefonbücher",
    remark: "Bemerkung",
    nameless: (id) => `Kontakt ${id}`,
    asOf: (time) => `Stand: ${time} Uhr`,
    refresh: "Aktualisieren",
    refreshing: "Wird aktualisiert …",
    notRefreshed: (time, why) => `Nicht aktualisiert, Stand ${time} Uhr. ${why}.`,
  },

  numberLabels: {
    business_number: "Geschäftlich",
    business_number2: "Geschäftlich 2",
    business_fax: "Fax geschäftlich",
    mobile_number: "Mobil",
    mobile_number2: "Mobil 2",
    home_number: "Privat",
    home_number2: "Privat 2",
    home_fax: "Fax privat",
    other_number: "Sonstige",
  },
  unlabelledNumber: "Nummer",

  invalidId: {
    title: "Das ist keine Kontakt-ID",
    text: "Eine Kontakt-ID ist eine ganze Zahl von 1 bis 2147483647. Prüfen Sie den Link oder suchen Sie nach dem Kontakt.",
  },

  pageNotFound: {
    title: "Diese Seite gibt es nicht",
    text: "Prüfen Sie die Adresse oder suchen Sie nach einem Kontakt.",
  },

  broken: {
    title: "Auf dieser Seite ist ein Fehler aufgetreten",
    text: "Der Fehler liegt bei Frontdesk. Laden Sie die Seite neu. Tritt er erneut auf, wenden Sie sich an Ihren Administrator.",
    reload: "Neu laden",
  },

  updated: {
    title: "Frontdesk wurde aktualisiert",
    text: "Diese Seite gehört zur früheren Version. Sie wird neu geladen, sobald nichts mehr eingegeben wird; geschieht das nicht, laden Sie sie selbst neu.",
    said: "Frontdesk wurde aktualisiert. Diese Seite wird neu geladen, sobald nichts mehr eingegeben wird; geschieht das nicht, laden Sie sie selbst neu.",
  },

  failures: {
    "not-found": {
      title: "Diesen Kontakt gibt es in der Telefonanlage nicht",
      text: "Vielleicht wurde er gelöscht, oder der Link ist falsch. Prüfen Sie die ID. Wurde der Kontakt gerade erst angelegt, versuchen Sie es erneut.",
    },
    "gateway-unreachable": {
      title: "Der Frontdesk-Server ist nicht erreichbar",
      text: "Prüfen Sie die Netzwerkverbindung dieses Computers und versuchen Sie es erneut. Bleibt das Problem bestehen, wenden Sie sich an Ihren Administrator.",
      admin: "Prüfen Sie, ob Frontdesk auf seinem Server läuft.",
    },
    "pbx-unreachable": {
      title: "Die Telefonanlage ist nicht erreichbar",
      text: "Vielleicht startet sie gerade neu, oder die Netzwerkverbindung ist gestört. Warten Sie einen Moment und versuchen Sie es erneut. Bleibt das Problem bestehen, wenden Sie sich an Ihren Administrator.",
    },
    timeout: {
      title: "Die Telefonanlage hat nicht rechtzeitig geantwortet",
      text: "Vielleicht ist sie ausgelastet oder startet gerade neu. Versuchen Sie es erneut. Bleibt das Problem bestehen, wenden Sie sich an Ihren Administrator.",
    },
    "signed-out": {
      title: "Ihre Sitzung ist abgelaufen",
      text: "Melden Sie sich an, um zu dieser Seite zurückzukehren.",
    },
    "log-in-rejected": {
      title: "Die Telefonanlage hat die Anmeldung von Frontdesk abgelehnt",
      text: "Frontdesk versucht es nicht von selbst erneut. Wenden Sie sich an Ihren Administrator.",
      admin:
        "Prüfen Sie Client-ID und Client-Secret und starten Sie Frontdesk dann neu. Bei weiteren Versuchen würde die Telefonanlage seine IP-Adresse sperren.",
    },
    "log-in-refused": {
      title: "Die Telefonanlage lässt Frontdesk nicht herein",
      text: "Vielleicht startet sie gerade neu. Frontdesk versucht es innerhalb von 15 Minuten von selbst erneut. Bleibt das Problem bestehen, wenden Sie sich an Ihren Administrator.",
    },
    "log-in-given-up": {
      title: "Frontdesk kann sich nicht an der Telefonanlage anmelden",
      text: "Mehrere Anmeldungen hintereinander sind fehlgeschlagen, und Frontdesk versucht es nicht von selbst erneut. Wenden Sie sich an Ihren Administrator.",
      admin:
        "Lesen Sie das Protokoll von Frontdesk, prüfen Sie die Telefonanlage und starten Sie Frontdesk dann neu. Bei weiteren Versuchen würde die Telefonanlage seine IP-Adresse sperren.",
    },
    "token-refused": {
      title: "Die Telefonanlage erkennt die Sitzung von Frontdesk nicht an",
      text: "Frontdesk erneuert sie von selbst. Warten Sie eine Minute und versuchen Sie es erneut. Bleibt das Problem bestehen, wenden Sie sich an Ihren Administrator.",
    },
    "no-permission": {
      title: "Frontdesk darf keine Kontakte lesen",
      text: "Wenden Sie sich an Ihren Administrator und versuchen Sie es dann erneut.",
      admin:
        "Erteilen Sie dem API-Client von Frontdesk in der Telefonanlage die Berechtigung, Kontakte zu lesen.",
    },
    "address-blocked": {
      title: "Die Telefonanlage hat Frontdesk gesperrt",
      text: "Wenden Sie sich an Ihren Administrator. Frontdesk versucht es alle 11 Minuten von selbst erneut.",
      admin:
        "Entsperren Sie die IP-Adresse des Frontdesk-Servers in der Telefonanlage („Blocked IPs“).",
    },
    "address-forbidden": {
      title: "Die Telefonanlage lässt die Adresse von Frontdesk nicht zu",
      text: "Wenden Sie sich an Ihren Administrator. Frontdesk versucht es innerhalb von 15 Minuten von selbst erneut.",
      admin:
        "Lassen Sie die IP-Adresse des Frontdesk-Servers in der Telefonanlage für den API-Client von Frontdesk zu.",
    },
    busy: {
      title: "Die Telefonanlage ist ausgelastet",
      text: "Sie kann im Moment keine weitere Anfrage annehmen. Warten Sie eine Minute und versuchen Sie es erneut.",
    },
    malformed: {
      title: "Die Antwort der Telefonanlage war unverständlich",
      text: "Es wird nichts davon angezeigt, da die Daten zu einer anderen Person gehören könnten. Versuchen Sie es erneut. Bleibt das Problem bestehen, wenden Sie sich an Ihren Administrator.",
    },
    refused: {
      title: "Die Telefonanlage hat die Anfrage abgelehnt",
      text: "Versuchen Sie es erneut. Bleibt das Problem bestehen, wenden Sie sich an Ihren Administrator.",
    },
  },

  forAdministrator: "Für den Administrator",
  errcode: (errcode, name) =>
    `Fehlercode der Telefonanlage: ${errcode}${name === "" ? "" : ` (${name})`}`,
};
