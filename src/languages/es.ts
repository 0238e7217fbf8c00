/** Every text of the page, in Spanish. */
import { numbersIn, plain } from "./format.ts";
import type { Messages } from "./messages.ts";

const { counted, plural } = numbersIn("es");
export { counted };
const contacts = plural({ one: "{n} contacto", other: "{n} contactos" });
const unread = plural({
  one: "No se pudo leer {n} registro del sistema telefónico.",
  other: "No se pudieron leer {n} registros del sistema telefónico.",
});
const showAll = plural({ one: "Ver", other: "Ver los {n}" });
const candidates = plural({
  one: "Posible contacto",
  other: "{n} contactos posibles",
});
const further = plural({
  one: "{n} contacto posible más.",
  other: "{n} contactos posibles más.",
});
const inLastDigits = plural({ one: "en el último dígito", other: "en los últimos {n} dígitos" });
const lastDigits = plural({
  one: "coincide el último dígito",
  other: "coinciden los últimos {n} dígitos",
});

export const messages: Messages = {
  product: "Frontdesk",
  demo: "Datos de demostración",
  home: "Frontdesk: todos los contactos",
  close: "Cerrar",

  /** What stands between the parts of a list, after a label, between sentences, and before a number. */
  joints: { list: ", ", label: ": ", sentences: " ", beforeNumber: "" },

  settings: {
    title: "Configuración",
    language: "Idioma",
    languageFailed:
      "No se pudo cargar este idioma. Compruebe la conexión y vuelva a seleccionarlo.",
    colors: "Tema",
    colorModes: {
      system: "Según el sistema",
      light: "Claro",
      dark: "Oscuro",
    },
    account: "Cuenta",
    signedInAs: (name) => `Sesión iniciada como ${name}.`,
    signOut: "Cerrar sesión",
  },

  keys: {
    title: "Atajos de teclado",
    single: "Usar atajos de una sola tecla (1–9, C, R, / y ?)",
    number: "Seleccionar un número; Intro para llamar",
    copy: "Copiar el número seleccionado",
    largeNumber: "Ampliar el número seleccionado para leerlo en voz alta",
    search: "Buscar",
    openBest: "Abrir la mejor coincidencia (desde la búsqueda)",
    neighbour: "Abrir el contacto anterior o siguiente de la lista",
    escape: "Volver a la lista",
    show: "Mostrar estos atajos",
    names: { enter: "Intro", escape: "Esc", ctrl: "Ctrl", alt: "Alt" },
    move: "Moverse por la lista (también Re Pág, Av Pág, Inicio, Fin)",
    noNumber: "Primero seleccione un número con una de las teclas del 1 al 9.",
    isFirst: "Este es el primer contacto de la lista.",
    isLast: "Este es el último contacto de la lista.",
    notInList: "Este contacto no está en la lista.",
    listFailed: "No se pudo cargar la lista. Vuelva a intentarlo.",
  },

  copying: {
    copy: "Copiar",
    copyNumber: (number) => `Copiar ${number}`,
    copied: (text) => `Copiado: ${text}`,
    allCopied: "Contacto copiado.",
    linkCopied: "Enlace copiado.",
    failed:
      "No se pudo copiar. Seleccione el texto en la página o el enlace en la barra de direcciones y cópielo manualmente.",
  },

  actions: {
    label: "Acciones para este contacto",
    copyAll: "Copiar todo",
    copyLink: "Copiar enlace",
    vcard: "Guardar vCard",
    qr: "Código QR",
    print: "Imprimir",
    map: "Ver en el mapa",
    saved: (file) => `Descarga iniciada: ${file}`,
    notLoaded: "No se pudo cargar. Compruebe la conexión y vuelva a intentarlo.",
    scan: "Escanee el código con un teléfono móvil para guardar el nombre, la empresa y los números.",
    qrOf: (name) => `Código QR de ${name}`,
    tooLong:
      "Este contacto tiene demasiados datos para un código QR. En su lugar, guarde la vCard.",
  },

  largeNumber: {
    show: "Ampliar",
    showNumber: (number) => `Ampliar ${number}`,
    title: (label) => `${label}: para leer en voz alta`,
  },

  colleagues: {
    heading: (company) => `Otros contactos de ${company}`,
    all: showAll,
    failed: "No se pudieron cargar otros contactos de esta empresa.",
  },
  tryAgain: "Reintentar",
  signIn: "Iniciar sesión",
  openAnother: "Buscar otro contacto",

  directory: {
    heading: "Contactos",
    loading: "Cargando los contactos…",
    choose: "Seleccione un contacto o use la búsqueda.",
    keys: "/ o Ctrl+K para buscar, flechas para moverse, Intro para abrir y Esc para volver.",
    call: (name, number) => `Llamar a ${name}: ${number}`,
    all: (total) => `${contacts(total)}.`,
    foundOf: (found, total) => `${found.text} de ${contacts(total)}.`,
    soFar: (found, total) =>
      `Por ahora, ${found.text}${total === null ? "" : ` de ${total.text}`}. Los contactos aún se están cargando y puede haber más.`,
    narrow: ({ text }) =>
      `Se muestran los primeros ${text}. Escriba algo más para acotar la búsqueda.`,
    notRead: unread,
    asOf: (time) =>
      `El sistema telefónico responde despacio o no hay conexión con él. Si el problema continúa, avise al administrador. Se muestran los contactos leídos a esta hora: ${time}`,
    isStale:
      "El sistema telefónico responde despacio o no hay conexión con él. Si el problema continúa, avise al administrador.",
    notRefreshed: (why) => `${why}. Es posible que esta lista no esté al día.`,
    nobody: (q) => (q === "" ? "Este directorio está vacío." : `Sin resultados para «${q}».`),
    nearest: (q) => `Sin resultados para «${q}». Lo más parecido:`,
    nobodyAtAll: "Todavía no hay contactos en el sistema telefónico.",
    nobodyYet: "Sin resultados por ahora. Los contactos aún se están cargando.",
    tryOther:
      "Pruebe con una parte del nombre, de la empresa, del correo electrónico o de un número.",
    everybody: "Mostrar todos los contactos",
  },

  search: {
    label: "Buscar un contacto",
    hint: "Nombre, empresa o número",
    submit: "Abrir la mejor coincidencia",
    phonebook: "Directorio",
    allPhonebooks: "Todos",
    unknownPhonebook: (id) => `Directorio ${id}`,
    phonebookSize: (name, size) => `${name} (${size.text})`,
    sort: "Ordenar por",
  },

  sorts: {
    best: "Relevancia",
    name: "Nombre",
    company: "Empresa",
  },

  lookup: {
    unknown: {
      title: "Número desconocido",
      text: "Ningún contacto tiene este número.",
    },
    notYet: {
      title: "Sin resultados por ahora",
      text: "Los contactos aún se están cargando. La búsqueda continúa en esta página.",
    },
    failed: "No se pudo identificar a quien llama",
    several: candidates,
    stillReading: "Los contactos aún se están cargando y puede haber más.",
    anonymous: {
      title: "Número oculto",
      text: "La llamada no incluye ningún número, por lo que no se puede identificar a quien llama.",
    },
    nameOnly: "El sistema telefónico envió un nombre, pero ningún número.",
    sent: (text) => `El sistema telefónico envió «${text}».`,
    garbled: {
      title: "Esto no es un número de teléfono",
      text: (text) =>
        `El sistema telefónico envió «${text}» en lugar de un número. Pida al administrador que compruebe la Popup URL del sistema telefónico.`,
    },
    named: (name) => `Según el sistema telefónico, llama «${name}».`,
    dial: "Llamar",
    searchFor: (text) => `Buscar «${text}»`,
    candidates: "Contactos posibles",
    further,
    fax: "Es un número de fax.",
    why: {
      exact: (label, number) => `${number} (${label}) coincide exactamente.`,
      same: (label, number) => `${number} (${label}) coincide, salvo el prefijo del país.`,
      "last-digits": (label, number, digits) =>
        `${number} (${label}) coincide ${inLastDigits(plain(digits))}.`,
      switchboard: (label, number) =>
        `${number} (${label}) es el número principal de esta línea directa.`,
    },
    calling: {
      exact: () => "Llama ahora",
      same: () => "Llama ahora",
      "last-digits": (digits) => `Posible contacto: ${lastDigits(plain(digits))}`,
      switchboard: () => "Posible contacto: línea directa de este número",
    },
    callOf: (time) => `Llamada anterior: ${time}`,
    callFrom: (number) => `Llamada del ${number}.`,
    callingFrom: (number) =>
      `Llamada del ${number}, un número que no está guardado en este contacto.`,
    superseded: "Hay una llamada más reciente en otra pestaña. Esta es una llamada anterior.",
  },

  contact: {
    loading: "Cargando el contacto…",
    loaded: "Contacto cargado.",
    upToDate: "El contacto está al día.",
    numbers: "Números",
    noNumbers: "Este contacto no tiene números guardados.",
    nothingToDial: "No se puede marcar",
    dials: (dialled) => `Se marca el ${dialled}`,
    dialsDirectly: (dialled) => `Se marca el ${dialled}, directo a la extensión`,
    dialsThenExtension: (dialled, extension) =>
      `Se marca el ${dialled} y luego hay que marcar la extensión ${extension}`,
    dialsWithExtension: (dialled, extension) =>
      `Se marca el ${dialled} y luego, automáticamente, la extensión ${extension}`,
    email: "Correo electrónico",
    address: "Dirección",
    phonebooks: "Directorios",
    remark: "Observaciones",
    nameless: (id) => `Contacto ${id}`,
    asOf: (time) => `Datos leídos: ${time}`,
    refresh: "Actualizar",
    refreshing: "Actualizando…",
    notRefreshed: (time, why) => `${why}. Se muestran los datos leídos a esta hora: ${time}`,
  },

  numberLabels: {
    business_number: "Trabajo",
    business_number2: "Trabajo 2",
    business_fax: "Fax del trabajo",
    mobile_number: "Móvil",
    mobile_number2: "Móvil 2",
    home_number: "Casa",
    home_number2: "Casa 2",
    home_fax: "Fax de casa",
    other_number: "Otro",
  },
  unlabelledNumber: "Número",

  invalidId: {
    title: "Esto no es un ID de contacto",
    text: "Un ID de contacto es un número entero del 1 al 2147483647. Compruebe el enlace o busque el contacto.",
  },

  pageNotFound: {
    title: "Esta página no existe",
    text: "Compruebe la dirección o busque un contacto.",
  },

  broken: {
    title: "Se produjo un error en esta página",
    text: "Es un error de Frontdesk. Vuelva a cargar la página; si se repite, avise al administrador.",
    reload: "Volver a cargar",
  },

  updated: {
    title: "Frontdesk se actualizó",
    text: "Esta página es de la versión anterior. Se volverá a cargar sola cuando no se esté escribiendo nada; si no lo hace, vuelva a cargarla.",
    said: "Frontdesk se actualizó. Esta página se volverá a cargar sola cuando no se esté escribiendo nada; si no lo hace, vuelva a cargarla.",
  },

  failures: {
    "not-found": {
      title: "Este contacto no está en el sistema telefónico",
      text: "Puede que se haya eliminado o que el enlace sea incorrecto. Compruebe el ID o, si el contacto se acaba de crear, vuelva a intentarlo.",
    },
    "gateway-unreachable": {
      title: "No se puede conectar con el servidor de Frontdesk",
      text: "Compruebe la conexión de red de este equipo y vuelva a intentarlo. Si el problema continúa, avise al administrador.",
      admin: "Compruebe que Frontdesk esté funcionando en su servidor.",
    },
    "pbx-unreachable": {
      title: "No se puede conectar con el sistema telefónico",
      text: "Puede que se esté reiniciando o que haya un problema en la red. Espere un momento y vuelva a intentarlo; si el problema continúa, avise al administrador.",
    },
    timeout: {
      title: "El sistema telefónico no respondió a tiempo",
      text: "Puede que esté saturado o reiniciándose. Vuelva a intentarlo; si el problema continúa, avise al administrador.",
    },
    "signed-out": {
      title: "Su sesión ha terminado",
      text: "Inicie sesión para volver a esta página.",
    },
    "log-in-rejected": {
      title: "El sistema telefónico rechazó el inicio de sesión de Frontdesk",
      text: "Frontdesk no volverá a intentarlo por sí solo. Avise al administrador.",
      admin:
        "Compruebe el ID y el secreto de cliente y después reinicie Frontdesk. Con más intentos, el sistema telefónico bloquearía su dirección IP.",
    },
    "log-in-refused": {
      title: "El sistema telefónico no permite que Frontdesk inicie sesión",
      text: "Puede que se esté reiniciando. Frontdesk volverá a intentarlo por sí solo en un plazo de 15 minutos; si el problema continúa, avise al administrador.",
    },
    "log-in-given-up": {
      title: "Frontdesk no puede iniciar sesión en el sistema telefónico",
      text: "Fallaron varios inicios de sesión seguidos y Frontdesk no volverá a intentarlo por sí solo. Avise al administrador.",
      admin:
        "Consulte el registro de Frontdesk, compruebe el sistema telefónico y después reinicie Frontdesk. Con más intentos, el sistema telefónico bloquearía su dirección IP.",
    },
    "token-refused": {
      title: "El sistema telefónico no acepta la sesión de Frontdesk",
      text: "Frontdesk la renovará por sí solo. Espere un minuto y vuelva a intentarlo; si el problema continúa, avise al administrador.",
    },
    "no-permission": {
      title: "Frontdesk no tiene permiso para leer los contactos",
      text: "Avise al administrador y después vuelva a intentarlo.",
      admin:
        "Dé al cliente API de Frontdesk permiso para leer los contactos en el sistema telefónico.",
    },
    "address-blocked": {
      title: "El sistema telefónico bloqueó a Frontdesk",
      text: "Avise al administrador. Frontdesk vuelve a intentarlo por sí solo cada 11 minutos.",
      admin:
        "Desbloquee la dirección IP del servidor de Frontdesk en el sistema telefónico («Blocked IPs»).",
    },
    "address-forbidden": {
      title: "El sistema telefónico no admite la dirección de Frontdesk",
      text: "Avise al administrador. Frontdesk volverá a intentarlo por sí solo en un plazo de 15 minutos.",
      admin:
        "En el sistema telefónico, agregue la dirección IP del servidor de Frontdesk a las permitidas para su cliente API.",
    },
    busy: {
      title: "El sistema telefónico está saturado",
      text: "En este momento no admite más solicitudes. Espere un minuto y vuelva a intentarlo.",
    },
    malformed: {
      title: "No se entendió la respuesta del sistema telefónico",
      text: "No se muestra ningún dato, ya que podría ser de otra persona. Vuelva a intentarlo; si el problema continúa, avise al administrador.",
    },
    refused: {
      title: "El sistema telefónico rechazó la solicitud",
      text: "Vuelva a intentarlo; si el problema continúa, avise al administrador.",
    },
  },

  forAdministrator: "Para el administrador",
  errcode: (errcode, name) =>
    `Código de error del sistema telefónico: ${errcode}${name === "" ? "" : ` (${name})`}`,
};
