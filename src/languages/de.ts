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
const searchAll = plural({
  one: "In der Suche anzeigen",
  other: "Alle {n} in der Suche anzeigen",
});
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
  home: "Frontdesk, zu allen Kontakten",
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
    account: "Anmeldung",
    signedInAs: (name) => `Sie sind als ${name} angemeldet.`,
    signOut: "Abmelden",
  },

  keys: {
    title: "Tastenkürzel",
    single: "Tasten 1 bis 9, C, R, / und ? verwenden",
    number: "Zu einer Nummer springen; Eingabe wählt sie",
    copy: "Ausgewählte Nummer kopieren",
    largeNumber: "Nummer zum Vorlesen groß anzeigen",
    search: "Suchen",
    openBest: "In der Suche: besten Treffer öffnen",
    neighbour: "Vorherigen oder nächsten Kontakt der Liste öffnen",
    escape: "Zur Liste zurückkehren",
    show: "Diese Tastenkürzel anzeigen",
    names: { enter: "Eingabe", escape: "Esc", ctrl: "Strg", alt: "Alt" },
    move: "In der Liste bewegen; auch mit Bild auf, Bild ab, Pos1 und Ende",
    noNumber: "Wählen Sie zuerst mit einer der Tasten 1 bis 9 eine Nummer aus.",
    isFirst: "Das ist der erste Kontakt der Liste.",
    isLast: "Das ist der letzte Kontakt der Liste.",
    notInList: "Dieser Kontakt steht nicht in der Liste.",
    listFailed:
      "Die Liste konnte nicht geladen werden, daher ist kein Wechsel zu einem anderen Kontakt möglich. Versuchen Sie es erneut.",
  },

  copying: {
    copy: "Kopieren",
    copyNumber: (number) => `${number} kopieren`,
    copied: (text) => `Kopiert: ${text}`,
    allCopied: "Der gesamte Kontakt wurde kopiert.",
    linkCopied: "Der Link zu diesem Kontakt wurde kopiert.",
    failed:
      "Das Kopieren ist fehlgeschlagen. Markieren Sie den Text auf der Seite oder den Link in der Adressleiste und kopieren Sie ihn von Hand.",
  },

  actions: {
    label: "Aktionen für diesen Kontakt",
    copyAll: "Alles kopieren",
    copyLink: "Link kopieren",
    vcard: "vCard speichern",
    qr: "QR-Code",
    print: "Drucken",
    map: "Auf Karte anzeigen",
    saved: (file) => `Download gestartet: ${file}`,
    notLoaded:
      "Das Laden ist fehlgeschlagen. Prüfen Sie die Verbindung und versuchen Sie es erneut.",
    scan: "Scannen Sie den Code mit einem Smartphone, um Name, Firma und Nummern dort zu speichern.",
    qrOf: (name) => `QR-Code für ${name}`,
    tooLong:
      "Dieser Kontakt ist zu umfangreich für einen QR-Code. Speichern Sie stattdessen die vCard.",
  },

  largeNumber: {
    show: "Groß",
    showNumber: (number) => `${number} groß anzeigen`,
    title: (label) => `${label} – zum Vorlesen`,
  },

  colleagues: {
    heading: (company) => `Weitere Kontakte bei ${company}`,
    all: searchAll,
    failed: "Weitere Kontakte dieser Firma konnten nicht ermittelt werden.",
  },
  tryAgain: "Erneut versuchen",
  signIn: "Anmelden",
  openAnother: "Anderen Kontakt suchen",

  directory: {
    heading: "Kontakte",
    loading: "Kontakte werden geladen …",
    choose: "Wählen Sie einen Kontakt aus oder nutzen Sie die Suche.",
    keys: "Mit / oder Strg+K suchen, mit den Pfeiltasten navigieren, mit Eingabe öffnen, mit Esc zurückkehren.",
    call: (name, number) => `${name} anrufen: ${number}`,
    all: (total) => `${contacts(total)}.`,
    foundOf: (found, total) => `${found.text} ${ofContacts(total)}.`,
    soFar: (found, total) =>
      `Bisher ${found.text}${total === null ? "" : ` von ${total.text}`}: Die Kontakte werden noch geladen, es können weitere hinzukommen.`,
    narrow: (most) =>
      `Angezeigt werden die ersten ${most.text}: Geben Sie mehr ein, um die Suche einzugrenzen.`,
    notRead: unread,
    asOf: (time) => `Stand der Liste: ${time}.`,
    isStale:
      "Die Telefonanlage antwortet langsam oder kann derzeit nicht abgefragt werden. Bleibt das so, wenden Sie sich an Ihren Administrator.",
    notRefreshed: (why) => `Diese Liste ist möglicherweise veraltet: ${why}.`,
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
    allPhonebooks: "Alle Telefonbücher",
    unknownPhonebook: (id) => `Telefonbuch ${id}`,
    phonebookSize: (name, size) => `${name} (${size.text})`,
    sort: "Sortierung",
  },

  sorts: {
    best: "Beste Treffer zuerst",
    name: "Nach Name",
    company: "Nach Firma",
  },

  lookup: {
    unknown: {
      title: "Unbekannte Rufnummer",
      text: "Diese Nummer ist bei keinem Kontakt gespeichert.",
    },
    notYet: {
      title: "Bisher niemand gefunden",
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
    callOf: (time) => `Früherer Anruf: ${time}`,
    callFrom: (number) => `Anruf von ${number}.`,
    callingFrom: (number) =>
      `Anruf von ${number}. Diese Nummer ist bei diesem Kontakt nicht gespeichert.`,
    superseded: "In einem anderen Tab ist ein neuerer Anruf geöffnet. Dies ist ein früherer.",
  },

  contact: {
    loading: "Kontakt wird geladen …",
    loaded: "Der Kontakt ist da.",
    upToDate: "Der Kontakt ist auf dem neuesten Stand.",
    numbers: "Nummern",
    noNumbers: "Für diesen Kontakt sind keine Nummern gespeichert.",
    nothingToDial: "Lässt sich nicht wählen",
    dials: (dialled) => `Gewählt wird ${dialled}`,
    dialsDirectly: (dialled) => `Gewählt wird ${dialled}, mit der Durchwahl`,
    dialsThenExtension: (dialled, extension) =>
      `Gewählt wird ${dialled}; die Durchwahl ${extension} wählen Sie danach von Hand`,
    dialsWithExtension: (dialled, extension) =>
      `Gewählt wird ${dialled}, danach automatisch die Durchwahl ${extension}`,
    email: "E-Mail",
    address: "Adresse",
    phonebooks: "Telefonbücher",
    remark: "Bemerkung",
    nameless: (id) => `Kontakt ${id}`,
    asOf: (time) => `Stand: ${time}`,
    refresh: "Aktualisieren",
    refreshing: "Wird aktualisiert …",
    notRefreshed: (time, why) =>
      `Die Aktualisierung ist fehlgeschlagen: ${why}. Angezeigter Stand: ${time}.`,
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
      text: "Prüfen Sie die Verbindung dieses Computers und ob Frontdesk läuft. Versuchen Sie es dann erneut.",
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
      title: "Sie sind abgemeldet",
      text: "Ihre Sitzung ist abgelaufen. Melden Sie sich an; danach sind Sie wieder auf dieser Seite.",
    },
    "log-in-rejected": {
      title: "Die Telefonanlage hat die Anmeldung von Frontdesk abgelehnt",
      text: "Bitten Sie Ihren Administrator, Client-ID und Client-Secret zu prüfen und Frontdesk neu zu starten. Frontdesk meldet sich nicht von selbst erneut an, da die Telefonanlage es sonst sperren würde.",
    },
    "log-in-refused": {
      title: "Die Telefonanlage lässt Frontdesk nicht herein",
      text: "Vielleicht startet sie gerade neu. Frontdesk versucht es innerhalb von 15 Minuten von selbst erneut. Bleibt das Problem bestehen, wenden Sie sich an Ihren Administrator.",
    },
    "log-in-given-up": {
      title: "Frontdesk kann sich nicht an der Telefonanlage anmelden",
      text: "Mehrere Anmeldungen hintereinander sind fehlgeschlagen. Bitten Sie Ihren Administrator, das Protokoll von Frontdesk zu lesen, die Telefonanlage zu prüfen und Frontdesk dann neu zu starten. Frontdesk meldet sich nicht von selbst erneut an, da die Telefonanlage es sonst sperren würde.",
    },
    "token-refused": {
      title: "Die Telefonanlage erkennt die Sitzung von Frontdesk nicht an",
      text: "Frontdesk erneuert sie von selbst. Warten Sie eine Minute und versuchen Sie es erneut. Bleibt das Problem bestehen, wenden Sie sich an Ihren Administrator.",
    },
    "no-permission": {
      title: "Frontdesk darf keine Kontakte lesen",
      text: "Bitten Sie Ihren Administrator, dem API-Client von Frontdesk in der Telefonanlage die Berechtigung für Kontakte zu erteilen. Versuchen Sie es dann erneut.",
    },
    "address-blocked": {
      title: "Die Telefonanlage hat Frontdesk gesperrt",
      text: "Bitten Sie Ihren Administrator, die IP-Adresse des Frontdesk-Servers in der Telefonanlage zu entsperren. Frontdesk versucht es alle 11 Minuten von selbst erneut.",
    },
    "address-forbidden": {
      title: "Die Telefonanlage lässt die Adresse von Frontdesk nicht zu",
      text: "Bitten Sie Ihren Administrator, die IP-Adresse des Frontdesk-Servers in der Telefonanlage für den API-Client zuzulassen. Frontdesk versucht es innerhalb von 15 Minuten von selbst erneut.",
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

  errcode: (errcode, name) => `Meldung der Telefonanlage: errcode ${errcode} ${name}`,
};
