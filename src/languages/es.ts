/** Every text of the page, in Spanish. */
import { numbersIn, plain } from "./format.ts";
import type { Messages } from "./messages.ts";

const { counted, plural } = numbersIn("es");
export { counted };
const contacts = plural({ one: "{n} contacto", other: "{n} contactos" });
const unread = plural({
  one: "No se pudo leer {n} registro de la centralita.",
  other: "No se pudieron leer {n} registros de la centralita.",
});
const searchAll = plural({
  one: "Ver en la búsqueda",
  other: "Ver los {n} en la búsqueda",
});
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
  home: "Frontdesk, ir a todos los contactos",
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
    account: "Sesión",
    signedInAs: (name) => `Ha iniciado sesión como ${name}.`,
    signOut: "Cerrar sesión",
  },

  keys: {
    title: "Atajos de teclado",
    single: "Usar las teclas del 1 al 9, C, R, / y ?",
    number: "Ir a un número; Intro lo marca",
    copy: "Copiar el número seleccionado",
    largeNumber: "Ampliar el número para leerlo en voz alta",
    search: "Buscar",
    openBest: "Abrir la mejor coincidencia (desde la búsqueda)",
    neighbour: "Abrir el contacto anterior o siguiente de la lista",
    escape: "Volver a la lista",
    show: "Mostrar estos atajos",
    names: { enter: "Intro", escape: "Esc", ctrl: "Ctrl", alt: "Alt" },
    move: "Moverse por la lista; también con Re Pág, Av Pág, Inicio y Fin",
    noNumber: "Primero seleccione un número con una de las teclas del 1 al 9.",
    isFirst: "Este es el primer contacto de la lista.",
    isLast: "Este es el último contacto de la lista.",
    notInList: "Este contacto no está en la lista.",
    listFailed:
      "No se pudo cargar la lista, por lo que no se puede pasar a otro contacto. Vuelva a intentarlo.",
  },

  copying: {
    copy: "Copiar",
    copyNumber: (number) => `Copiar ${number}`,
    copied: (text) => `Copiado: ${text}`,
    allCopied: "Se copió el contacto completo.",
    linkCopied: "Se copió el enlace a este contacto.",
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
    scan: "Escanee el código con un teléfono móvil para guardar en él el nombre, la empresa y los números.",
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
    all: searchAll,
    failed: "No se pudieron buscar otros contactos de esta empresa.",
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
      `Por ahora, ${found.text}${total === null ? "" : ` de ${total.text}`}: los contactos aún se están cargando y puede haber más.`,
    narrow: (most) =>
      `Se muestran los primeros ${most.text}: escriba algo más para acotar la búsqueda.`,
    notRead: unread,
    asOf: (time) => `Última lectura de la lista: ${time}.`,
    isStale:
      "En este momento la centralita responde despacio o no se puede consultar. Si el problema continúa, avise al administrador.",
    notRefreshed: (why) => `${why}. Es posible que esta lista no esté al día.`,
    nobody: (q) => (q === "" ? "Esta agenda está vacía." : `Sin resultados para «${q}».`),
    nearest: (q) => `Sin resultados para «${q}». Lo más parecido:`,
    nobodyAtAll: "Todavía no hay contactos en la centralita.",
    nobodyYet: "Sin resultados por ahora. Los contactos aún se están cargando.",
    tryOther:
      "Pruebe con una parte del nombre, de la empresa, del correo electrónico o de un número.",
    everybody: "Mostrar todos los contactos",
  },

  search: {
    label: "Buscar un contacto",
    hint: "Nombre, empresa o número",
    submit: "Abrir la mejor coincidencia",
    phonebook: "Agenda",
    allPhonebooks: "Todas las agendas",
    unknownPhonebook: (id) => `Agenda ${id}`,
    phonebookSize: (name, size) => `${name} (${size.text})`,
    sort: "Orden",
  },

  sorts: {
    best: "Mejor coincidencia",
    name: "Por nombre",
    company: "Por empresa",
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
    loaded: "El contacto ya está en pantalla.",
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
    phonebooks: "Agendas",
    remark: "Observaciones",
    nameless: (id) => `Contacto ${id}`,
    asOf: (time) => `Última actualización: ${time}`,
    refresh: "Actualizar",
    refreshing: "Actualizando…",
    notRefreshed: (time, why) =>
      `${why}. Por eso no se pudo actualizar y se siguen mostrando los datos anteriores (${time}).`,
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
    text: "Es un fallo de Frontdesk. Vuelva a cargar la página; si el error se repite, avise al administrador.",
    reload: "Volver a cargar",
  },

  updated: {
    title: "Frontdesk se ha actualizado",
    text: "Esta página es de la versión anterior. Se volverá a cargar sola cuando no se esté escribiendo nada; si no lo hace, vuelva a cargarla.",
    said: "Frontdesk se ha actualizado. Esta página se volverá a cargar sola cuando no se esté escribiendo nada; si no lo hace, vuelva a cargarla.",
  },

  failures: {
    "not-found": {
      title: "Este contacto no está en la centralita",
      text: "Puede que se haya eliminado o que el enlace sea incorrecto. Compruebe el ID o, si el contacto se acaba de crear, vuelva a intentarlo.",
    },
    "gateway-unreachable": {
      title: "No se puede conectar con el servidor de Frontdesk",
      text: "Compruebe la conexión de este equipo y que Frontdesk esté en marcha. Después, vuelva a intentarlo.",
    },
    "pbx-unreachable": {
      title: "No se puede conectar con la centralita",
      text: "Puede que se esté reiniciando o que haya un fallo en la red. Espere un momento y vuelva a intentarlo; si el problema continúa, avise al administrador.",
    },
    timeout: {
      title: "La centralita no respondió a tiempo",
      text: "Puede que esté saturada o reiniciándose. Vuelva a intentarlo; si el problema continúa, avise al administrador.",
    },
    "signed-out": {
      title: "Su sesión ha terminado",
      text: "Inicie sesión de nuevo: después volverá a esta página.",
    },
    "log-in-rejected": {
      title: "El sistema telefónico rechazó el inicio de sesión de Frontdesk",
      text: "Pida al administrador que compruebe el ID y el secreto de cliente y que reinicie Frontdesk. Frontdesk no volverá a intentarlo por sí solo, ya que el sistema telefónico lo bloquearía.",
    },
    "log-in-refused": {
      title: "El sistema telefónico no permite que Frontdesk inicie sesión",
      text: "Puede que se esté reiniciando. Frontdesk volverá a intentarlo por sí solo en un plazo de 15 minutos; si el problema continúa, avise al administrador.",
    },
    "log-in-given-up": {
      title: "Frontdesk no puede iniciar sesión en el sistema telefónico",
      text: "Han fallado varios inicios de sesión seguidos. Pida al administrador que consulte el registro de Frontdesk, que compruebe el sistema telefónico y que después reinicie Frontdesk. Frontdesk no volverá a intentarlo por sí solo, ya que el sistema telefónico lo bloquearía.",
    },
    "token-refused": {
      title: "El sistema telefónico no acepta la sesión de Frontdesk",
      text: "Frontdesk la renovará por sí solo. Espere un minuto y vuelva a intentarlo; si el problema continúa, avise al administrador.",
    },
    "no-permission": {
      title: "Frontdesk no tiene permiso para leer los contactos",
      text: "Pida al administrador que dé al cliente API de Frontdesk permiso de acceso a los contactos en la centralita. Después, vuelva a intentarlo.",
    },
    "address-blocked": {
      title: "El sistema telefónico ha bloqueado a Frontdesk",
      text: "Pida al administrador que desbloquee en el sistema telefónico la dirección IP del servidor de Frontdesk. Frontdesk vuelve a intentarlo por sí solo cada 11 minutos.",
    },
    "address-forbidden": {
      title: "El sistema telefónico no admite la dirección de Frontdesk",
      text: "Pida al administrador que añada la dirección IP del servidor de Frontdesk a las permitidas para su cliente API en el sistema telefónico. Frontdesk volverá a intentarlo por sí solo en un plazo de 15 minutos.",
    },
    busy: {
      title: "La centralita está saturada",
      text: "En este momento no admite más solicitudes. Espere un minuto y vuelva a intentarlo.",
    },
    malformed: {
      title: "No se entendió la respuesta de la centralita",
      text: "No se muestra ningún dato, ya que podría ser de otra persona. Vuelva a intentarlo; si el problema continúa, avise al administrador.",
    },
    refused: {
      title: "La centralita rechazó la solicitud",
      text: "Vuelva a intentarlo; si el problema continúa, avise al administrador.",
    },
  },

  errcode: (errcode, name) => `Respuesta de la centralita: errcode ${errcode} ${name}`,
};
