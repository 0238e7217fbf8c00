/** Every text of the page, in modern standard Arabic. */
import rtlPlugin from "@mui/stylis-plugin-rtl";

import { numbersIn, plain } from "./format.ts";
import type { Messages } from "./messages.ts";

/** Components say left and right as for English: this swaps them in every style of the page. */
export const stylisPlugins = [rtlPlugin];

// Digits that a keypad has.
const { counted, plural } = numbersIn("ar-u-nu-latn");
export { counted };
const contacts = plural({
  zero: "لا توجد جهات اتصال",
  one: "جهة اتصال واحدة",
  two: "جهتا اتصال",
  few: "{n} جهات اتصال",
  many: "{n} جهة اتصال",
  other: "{n} جهة اتصال",
});
/** The same in the genitive. */
const ofContacts = plural({
  zero: "{n} جهة اتصال",
  one: "جهة اتصال واحدة",
  two: "جهتي اتصال",
  few: "{n} جهات اتصال",
  many: "{n} جهة اتصال",
  other: "{n} جهة اتصال",
});
const listed = plural({
  zero: "لا تظهر أي نتيجة",
  one: "تظهر النتيجة الأولى فقط",
  two: "تظهر أول نتيجتين فقط",
  few: "تظهر أول {n} نتائج فقط",
  many: "تظهر أول {n} نتيجة فقط",
  other: "تظهر أول {n} نتيجة فقط",
});
const records = plural({
  zero: "{n} سجل",
  one: "سجل واحد",
  two: "سجلين",
  few: "{n} سجلات",
  many: "{n} سجلًا",
  other: "{n} سجل",
});
const lastDigits = plural({
  zero: "آخر {n} خانة",
  one: "الخانة الأخيرة",
  two: "آخر خانتين",
  few: "آخر {n} خانات",
  many: "آخر {n} خانة",
  other: "آخر {n} خانة",
});

/** Text from elsewhere, in its own direction: otherwise +49 would read 49+, and neighbours would swap. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
/** The same after "and", which is written without a space. */
const andIsolated = (text: string): string => `و${isolated(text)}`;

export const messages: Messages = {
  product: "Frontdesk",
  demo: "بيانات تجريبية",
  home: "Frontdesk: جميع جهات الاتصال",
  close: "إغلاق",

  /** What stands between the parts of a list, after a label, between sentences, and before a number. */
  // A mark that nobody sees: pasted after Arabic words, +49 would else read 49+.
  joints: { list: "، ", label: ": ", sentences: " ", beforeNumber: "\u200E" },

  settings: {
    title: "الإعدادات",
    language: "اللغة",
    languageFailed: "تعذّر تحميل هذه اللغة. يُرجى التحقق من الاتصال بالشبكة، ثم اختيارها من جديد.",
    colors: "المظهر",
    colorModes: {
      system: "حسب النظام",
      light: "فاتح",
      dark: "داكن",
    },
    account: "الحساب",
    signedInAs: (name) => `تم تسجيل الدخول باسم ${isolated(name)}.`,
    signOut: "تسجيل الخروج",
  },

  keys: {
    title: "اختصارات لوحة المفاتيح",
    single: `استخدام اختصارات المفتاح الواحد: من 1 إلى 9 ${["C", "R", "/", "؟"].map(andIsolated).join(" ")}`,
    number: "تحديد رقم هاتف، ثم Enter للاتصال به",
    copy: "نسخ الرقم المحدد",
    largeNumber: "تكبير الرقم المحدد لقراءته بصوت عالٍ",
    search: "البحث",
    openBest: "في مربع البحث: فتح أفضل نتيجة",
    neighbour: "الانتقال إلى جهة الاتصال السابقة أو التالية في القائمة",
    escape: "العودة إلى القائمة",
    show: "عرض هذه الاختصارات",
    names: { enter: "Enter", escape: "Esc", ctrl: "Ctrl", alt: "Alt" },
    move: `التنقّل داخل القائمة (وكذلك ${isolated("Page Up")} ${["Page Down", "Home", "End"].map(andIsolated).join(" ")})`,
    noNumber: "يجب تحديد رقم هاتف أولًا بأحد المفاتيح من 1 إلى 9.",
    isFirst: "هذه أول جهة اتصال في القائمة.",
    isLast: "هذه آخر جهة اتصال في القائمة.",
    notInList: "جهة الاتصال هذه ليست في القائمة.",
    listFailed: "تعذّر تحميل القائمة. يُرجى إعادة المحاولة.",
  },

  copying: {
    copy: "نسخ",
    copyNumber: (number) => `نسخ ${isolated(number)}`,
    copied: (text) => `تم النسخ: ${isolated(text)}`,
    allCopied: "تم نسخ جهة الاتصال.",
    linkCopied: "تم نسخ الرابط.",
    failed: "تعذّر النسخ. يُرجى تحديد النص في الصفحة أو الرابط في شريط العنوان، ثم نسخه يدويًا.",
  },

  actions: {
    label: "إجراءات جهة الاتصال",
    copyAll: "نسخ الكل",
    copyLink: "نسخ الرابط",
    vcard: "حفظ vCard",
    qr: "رمز QR",
    print: "طباعة",
    map: "عرض على الخريطة",
    saved: (file) => `بدأ التنزيل: ${isolated(file)}`,
    notLoaded: "تعذّر التحميل. يُرجى التحقق من الاتصال بالشبكة وإعادة المحاولة.",
    scan: "يُرجى مسح الرمز ضوئيًا بهاتف جوال لحفظ الاسم والشركة والأرقام.",
    qrOf: (name) => `رمز QR لجهة الاتصال ${isolated(name)}`,
    tooLong: "بيانات جهة الاتصال هذه كبيرة جدًا لرمز QR. يُرجى حفظ vCard بدلًا منه.",
  },

  largeNumber: {
    show: "تكبير",
    showNumber: (number) => `تكبير ${isolated(number)}`,
    title: (label) => `للقراءة بصوت عالٍ: ${isolated(label)}`,
  },

  colleagues: {
    heading: (company) => `جهات اتصال أخرى في ${isolated(company)}`,
    all: ({ text }) => `عرض الكل (${text})`,
    failed: "تعذّر تحميل جهات الاتصال الأخرى في هذه الشركة.",
  },
  tryAgain: "إعادة المحاولة",
  signIn: "تسجيل الدخول",
  openAnother: "البحث عن جهة اتصال أخرى",

  directory: {
    heading: "جهات الاتصال",
    loading: "جارٍ تحميل جهات الاتصال…",
    choose: "يمكن اختيار جهة اتصال من القائمة أو البحث عنها.",
    keys: "للبحث المفتاح / أو Ctrl+K، وللتنقل مفاتيح الأسهم، وللفتح Enter، وللعودة Esc.",
    call: (name, number) => `الاتصال بـ ${isolated(name)}: ${isolated(number)}`,
    all: (total) => `${contacts(total)}.`,
    foundOf: (found, total) => `${found.text} من أصل ${ofContacts(total)}.`,
    soFar: (found, total) =>
      `${found.text}${total === null ? "" : ` من أصل ${total.text}`} حتى الآن. لا تزال قراءة جهات الاتصال جارية، وقد تظهر نتائج أخرى.`,
    narrow: (most) => `${listed(most)}؛ ولتضييق البحث يُرجى كتابة المزيد.`,
    notRead: (dropped) => `تعذّرت قراءة ${records(dropped)} من نظام الهاتف.`,
    asOf: (time) =>
      `نظام الهاتف بطيء في الاستجابة أو يتعذّر الاتصال به. وإذا استمرت المشكلة فيُرجى إبلاغ مسؤول النظام. وقت قراءة جهات الاتصال المعروضة: ${isolated(time)}`,
    isStale:
      "نظام الهاتف بطيء في الاستجابة أو يتعذّر الاتصال به. وإذا استمرت المشكلة فيُرجى إبلاغ مسؤول النظام.",
    notRefreshed: (why) => `قد لا تكون القائمة المعروضة محدّثة. ${why}.`,
    nobody: (q) =>
      q === ""
        ? "لا توجد جهات اتصال في دليل الهاتف هذا."
        : `لا توجد نتائج للبحث عن «${isolated(q)}».`,
    nearest: (q) => `لا توجد نتائج للبحث عن «${isolated(q)}». أقرب النتائج:`,
    nobodyAtAll: "لا توجد جهات اتصال في نظام الهاتف بعد.",
    nobodyYet: "لا توجد نتائج حتى الآن. لا تزال قراءة جهات الاتصال جارية.",
    tryOther: "يُرجى تجربة جزء من الاسم أو الشركة أو البريد الإلكتروني أو الرقم.",
    everybody: "عرض جميع جهات الاتصال",
  },

  search: {
    label: "البحث عن جهة اتصال",
    hint: "الاسم أو الشركة أو الرقم",
    submit: "فتح أفضل نتيجة",
    phonebook: "دليل الهاتف",
    allPhonebooks: "جميع أدلة الهاتف",
    unknownPhonebook: (id) => `دليل الهاتف ${id}`,
    phonebookSize: (name, size) => `${isolated(name)} (${size.text})`,
    sort: "الترتيب",
  },

  sorts: {
    best: "حسب المطابقة",
    name: "حسب الاسم",
    company: "حسب الشركة",
  },

  lookup: {
    unknown: {
      title: "متصل غير معروف",
      text: "لا توجد جهة اتصال بهذا الرقم.",
    },
    notYet: {
      title: "لا توجد نتائج حتى الآن",
      text: "لا تزال قراءة جهات الاتصال جارية، وتواصل هذه الصفحة البحث.",
    },
    failed: "تعذّر البحث عن المتصل",
    several: plural({
      zero: "لا يوجد متصل محتمل",
      one: "متصل محتمل",
      two: "متصلان محتملان",
      few: "{n} متصلين محتملين",
      many: "{n} متصلًا محتملًا",
      other: "{n} متصل محتمل",
    }),
    stillReading: "لا تزال قراءة جهات الاتصال جارية، وقد تظهر جهات أخرى.",
    anonymous: {
      title: "رقم المتصل مخفي",
      text: "لم يصل أي رقم مع هذه المكالمة، فلا يمكن البحث عن المتصل.",
    },
    nameOnly: "أرسل نظام الهاتف اسمًا من دون رقم.",
    sent: (text) => `أرسل نظام الهاتف «${isolated(text)}».`,
    garbled: {
      title: "هذا ليس رقم هاتف",
      text: (text) =>
        `أرسل نظام الهاتف «${isolated(text)}» بدلًا من رقم. يُرجى إبلاغ مسؤول النظام ليتحقق من عنوان URL المنبثق (Popup URL) في نظام الهاتف.`,
    },
    named: (name) => `اسم المتصل في نظام الهاتف هو «${isolated(name)}».`,
    dial: "اتصال",
    searchFor: (text) => `البحث عن «${isolated(text)}»`,
    candidates: "المتصلون المحتملون",
    further: plural({
      zero: "لا يوجد متصلون محتملون آخرون.",
      one: "يوجد متصل محتمل آخر.",
      two: "يوجد متصلان محتملان آخران.",
      few: "يوجد {n} متصلين محتملين آخرين.",
      many: "يوجد {n} متصلًا محتملًا آخر.",
      other: "يوجد {n} متصل محتمل آخر.",
    }),
    fax: "إنه رقم فاكس.",
    why: {
      exact: (label, number) => `${isolated(label)} ${isolated(number)} مطابق لهذا الرقم.`,
      same: (label, number) =>
        `${isolated(label)} ${isolated(number)} مطابق لهذا الرقم باستثناء رمز البلد.`,
      "last-digits": (label, number, digits) =>
        `${isolated(label)} ${isolated(number)} مطابق لهذا الرقم في ${lastDigits(plain(digits))}.`,
      switchboard: (label, number) =>
        `${isolated(label)} ${isolated(number)} هو الرقم الرئيسي لهذا الخط المباشر.`,
    },
    calling: {
      exact: () => "مكالمة واردة الآن",
      same: () => "مكالمة واردة الآن",
      "last-digits": (digits) => `متصل محتمل: تطابق ${lastDigits(plain(digits))}`,
      switchboard: () => "متصل محتمل: خط مباشر تابع لهذا الرقم",
    },
    callOf: (time) => `مكالمة سابقة: ${isolated(time)}`,
    callFrom: (number) => `مكالمة من الرقم ${isolated(number)}.`,
    callingFrom: (number) => `مكالمة من الرقم ${isolated(number)}، وهو غير محفوظ لجهة الاتصال هذه.`,
    superseded: "وردت مكالمة أحدث في علامة تبويب أخرى، وهذه مكالمة سابقة.",
  },

  contact: {
    loading: "جارٍ تحميل جهة الاتصال…",
    loaded: "تم تحميل جهة الاتصال.",
    upToDate: "جهة الاتصال محدَّثة.",
    numbers: "الأرقام",
    noNumbers: "لا توجد أرقام محفوظة لجهة الاتصال هذه.",
    nothingToDial: "لا يمكن الاتصال به",
    dials: (dialled) => `سيُتصل بالرقم ${isolated(dialled)}`,
    dialsDirectly: (dialled) => `سيُتصل بالرقم ${isolated(dialled)}، مباشرةً إلى التحويلة`,
    dialsThenExtension: (dialled, extension) =>
      `سيُتصل بالرقم ${isolated(dialled)}، ثم يلزم إدخال التحويلة ${isolated(extension)} يدويًا`,
    dialsWithExtension: (dialled, extension) =>
      `سيُتصل بالرقم ${isolated(dialled)}، ثم بالتحويلة ${isolated(extension)} تلقائيًا`,
    email: "البريد الإلكتروني",
    address: "العنوان",
    phonebooks: "أدلة الهاتف",
    remark: "ملاحظات",
    nameless: (id) => `جهة الاتصال ${id}`,
    asOf: (time) => `وقت قراءة البيانات: ${isolated(time)}`,
    refresh: "تحديث",
    refreshing: "جارٍ التحديث…",
    notRefreshed: (time, why) =>
      `${why}. قد لا تكون البيانات المعروضة محدّثة. وقت قراءتها: ${isolated(time)}`,
  },

  numberLabels: {
    business_number: "العمل",
    business_number2: "العمل 2",
    business_fax: "فاكس العمل",
    mobile_number: "الجوال",
    mobile_number2: "الجوال 2",
    home_number: "المنزل",
    home_number2: "المنزل 2",
    home_fax: "فاكس المنزل",
    other_number: "رقم آخر",
  },
  unlabelledNumber: "الرقم",

  invalidId: {
    title: "معرّف جهة الاتصال غير صالح",
    text: "معرّف جهة الاتصال عدد صحيح من 1 إلى 2147483647. يُرجى التحقق من الرابط أو البحث عن جهة الاتصال.",
  },

  pageNotFound: {
    title: "الصفحة غير موجودة",
    text: "يُرجى التحقق من الرابط أو البحث عن جهة اتصال.",
  },

  broken: {
    title: "حدث خطأ في هذه الصفحة",
    text: "هذا خلل في Frontdesk. يُرجى إعادة تحميل الصفحة؛ وإذا تكرر الخطأ فيُرجى إبلاغ مسؤول النظام.",
    reload: "إعادة التحميل",
  },

  updated: {
    title: "تم تحديث Frontdesk",
    text: "تعود هذه الصفحة إلى الإصدار السابق. سيُعاد تحميلها تلقائيًا ما دام لا أحد يكتب فيها؛ وإن لم يحدث ذلك فيُرجى إعادة تحميلها.",
    said: "تم تحديث Frontdesk. سيُعاد تحميل هذه الصفحة تلقائيًا ما دام لا أحد يكتب فيها؛ وإن لم يحدث ذلك فيُرجى إعادة تحميلها.",
  },

  failures: {
    "not-found": {
      title: "جهة الاتصال هذه ليست في نظام الهاتف",
      text: "قد تكون محذوفة، أو قد يكون الرابط خاطئًا. يُرجى التحقق من المعرّف، أو إعادة المحاولة إذا أُضيفت للتو.",
    },
    "gateway-unreachable": {
      title: "تعذّر الاتصال بخادم Frontdesk",
      text: "يُرجى التحقق من اتصال هذا الجهاز بالشبكة ثم إعادة المحاولة. وإذا استمرت المشكلة فيُرجى إبلاغ مسؤول النظام.",
      admin: "يُرجى التحقق من أن Frontdesk قيد التشغيل على خادمه.",
    },
    "pbx-unreachable": {
      title: "لا يمكن الوصول إلى نظام الهاتف",
      text: "قد يكون قيد إعادة التشغيل، أو قد تكون الشبكة المؤدية إليه معطّلة. يُرجى الانتظار قليلًا ثم إعادة المحاولة؛ وإذا استمرت المشكلة فيُرجى إبلاغ مسؤول النظام.",
    },
    timeout: {
      title: "لم يستجب نظام الهاتف في الوقت المحدد",
      text: "قد يكون مشغولًا أو قيد إعادة التشغيل. يُرجى إعادة المحاولة؛ وإذا استمرت المشكلة فيُرجى إبلاغ مسؤول النظام.",
    },
    "signed-out": {
      title: "انتهت جلستك",
      text: "يُرجى تسجيل الدخول للعودة إلى هذه الصفحة.",
    },
    "log-in-rejected": {
      title: "رفض نظام الهاتف تسجيل دخول Frontdesk",
      text: "لا يعيد Frontdesk المحاولة تلقائيًا. يُرجى إبلاغ مسؤول النظام.",
      admin:
        "يُرجى التحقق من معرّف العميل وسر العميل ثم إعادة تشغيل Frontdesk. عند تكرار المحاولات يحظر نظام الهاتف عنوان IP الخاص به.",
    },
    "log-in-refused": {
      title: "لا يسمح نظام الهاتف بتسجيل دخول Frontdesk حاليًا",
      text: "قد يكون قيد إعادة التشغيل. يعيد Frontdesk المحاولة تلقائيًا خلال 15 دقيقة؛ وإذا استمرت المشكلة فيُرجى إبلاغ مسؤول النظام.",
    },
    "log-in-given-up": {
      title: "يتعذّر على Frontdesk تسجيل الدخول إلى نظام الهاتف",
      text: "فشلت عدة محاولات متتالية لتسجيل الدخول، ولا يعيد Frontdesk المحاولة تلقائيًا. يُرجى إبلاغ مسؤول النظام.",
      admin:
        "يُرجى الاطلاع على سجل Frontdesk والتحقق من نظام الهاتف، ثم إعادة تشغيل Frontdesk. عند تكرار المحاولات يحظر نظام الهاتف عنوان IP الخاص به.",
    },
    "token-refused": {
      title: "لا يقبل نظام الهاتف جلسة Frontdesk",
      text: "سيجدّدها Frontdesk تلقائيًا. يُرجى الانتظار دقيقة ثم إعادة المحاولة؛ وإذا استمرت المشكلة فيُرجى إبلاغ مسؤول النظام.",
    },
    "no-permission": {
      title: "لا يملك Frontdesk صلاحية قراءة جهات الاتصال",
      text: "يُرجى إبلاغ مسؤول النظام ثم إعادة المحاولة.",
      admin: "يُرجى منح عميل API الخاص بـ Frontdesk صلاحية قراءة جهات الاتصال في نظام الهاتف.",
    },
    "address-blocked": {
      title: "حظر نظام الهاتف Frontdesk",
      text: "يُرجى إبلاغ مسؤول النظام. يعيد Frontdesk المحاولة تلقائيًا كل 11 دقيقة.",
      admin: `يُرجى إلغاء حظر عنوان IP لخادم Frontdesk في نظام الهاتف («${isolated("Blocked IPs")}»).`,
    },
    "address-forbidden": {
      title: "لا يسمح نظام الهاتف بعنوان Frontdesk",
      text: "يُرجى إبلاغ مسؤول النظام. يعيد Frontdesk المحاولة تلقائيًا خلال 15 دقيقة.",
      admin:
        "يُرجى إضافة عنوان IP لخادم Frontdesk إلى العناوين المسموح بها لعميل API الخاص به في نظام الهاتف.",
    },
    busy: {
      title: "نظام الهاتف مشغول بطلبات أخرى",
      text: "لا يمكنه استقبال طلب آخر حاليًا. يُرجى الانتظار دقيقة ثم إعادة المحاولة.",
    },
    malformed: {
      title: "استجابة نظام الهاتف غير مفهومة",
      text: "لم يُعرض منها شيء لأنها قد تخص شخصًا آخر. يُرجى إعادة المحاولة؛ وإذا استمرت المشكلة فيُرجى إبلاغ مسؤول النظام.",
    },
    refused: {
      title: "رفض نظام الهاتف الطلب",
      text: "يُرجى إعادة المحاولة؛ وإذا استمرت المشكلة فيُرجى إبلاغ مسؤول النظام.",
    },
  },

  forAdministrator: "لمسؤول النظام",
  errcode: (errcode, name) =>
    `رمز الخطأ من نظام الهاتف: ${isolated(`${errcode}${name === "" ? "" : ` (${name})`}`)}`,
};
