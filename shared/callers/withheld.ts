/** The words that phone systems send instead of a withheld number, in the page's languages. */

/** Each of them means it, alone or beside the words below. */
const marks = wordsIn(`
  anonymous unknown private restricted withheld unavailable blocked hidden undisclosed unidentified
  suppressed unlisted nocallerid none null undefined
  anonym anonyme anonymer anonymes anonymus unbekannt unbekannte unbekannter unbekanntes privat privater
  privates privatnummer unterdruckt unterdruckte unterdruckter unterdrueckt unterdrueckte unterdrueckter
  verborgen verborgene verborgener verdeckt verdeckte versteckt versteckte geheim geheime geheimnummer
  rufnummernunterdruckung rufnummernunterdrueckung
  anonimo anonima desconocido desconocida privado privada oculto oculta restringido restringida
  bloqueado bloqueada confidencial reservado reservada retenido
  مجهول مجهولة المجهول خاص خاصة مخفي مخفية محجوب محجوبة مقيد مقيدة سري سرية
`);

/** They mean it only together with one of the words after them: "no number", "nicht verfügbar". */
const negations = wordsIn("no not without kein keine nicht ohne sin غير بدون دون بلا لا ليس");

const things = wordsIn(`
  number numbers caller callers call calls calling id cid cli name user party phone telephone line
  available disclosed provided shown displayed identified known sent by the of
  nummer rufnummer telefonnummer anrufer anruferin anruf teilnehmer teilnehmerin verfugbar verfuegbar
  nr rufnummernanzeige wird ubermittelt uebermittelt ubertragen uebertragen angezeigt bekannt der die
  n o nro numero num llamada llamante llamador identidad identificador identificado identificada identificar identificacion
  usuario telefono disponible mostrado conocido de del la el
  رقم الرقم هاتف الهاتف متصل المتصل مكالمة المكالمة اتصال معرف هوية الهوية معروف معروفة متاح متوفر
  يوجد يظهر ظاهر
`);

const chineseMarks =
  "匿名|未知|不明|私人|私密|保密|隐藏|隱藏|屏蔽|受限|限制|(?:无法|無法|未|不)(?:显示|顯示|提供|识别|識別)|(?:[无無]|[没沒]有)(?:主叫|来电|來電|号码|號碼)|不可用";
const chineseThings =
  "号码|號碼|电话|電話|来电|來電|主叫|呼叫|用户|用戶|显示|顯示|者|人|方|号|號|的|了|已|被";
const chinese = new RegExp(
  `^(?:${chineseThings})*(?:${chineseMarks})(?:${chineseMarks}|${chineseThings})*$`,
  "u",
);

/** Codes of caller ID, and phrases whose single words mean something else. */
const phrases = new Set(["", "p", "o", "n a", "out of area"]);

/** Whether a text means that there is no number, in any of the languages, whichever the page uses. */
export function isWithheldText(text: string): boolean {
  const folded = fold(text);
  if (phrases.has(folded)) return true;
  if (chinese.test(folded.replaceAll(" ", ""))) return true;
  const words = folded.split(" ");
  const isKnown = words.every((word) => [marks, negations, things].some((set) => set.has(word)));
  const isNegated = words.some((word) => negations.has(word)) && words.length > 1;
  return isKnown && (isNegated || words.some((word) => marks.has(word)));
}

/**
 * The words as digits on a keypad, for trunks that pass on digits alone. Shorter words would be
 * real numbers: UNKNOWN is a mobile number in Iceland, WITHHELD one in Norway.
 */
const onKeypad = new Set(["266696687", "7378742833", "86282452253"]);

/**
 * Whether digits mean that there is no number: ANONYMOUS, RESTRICTED or UNAVAILABLE on a keypad,
 * zeros, one digit ten times.
 */
export function isWithheldNumber(dialled: string): boolean {
  const digits = dialled.replace(/^\+/, "");
  return onKeypad.has(digits) || /^0+$/.test(digits) || /^(\d)\1{9,}$/.test(digits);
}

/** Words in lower case with single blanks between them, without accents and punctuation; `NoCallerID` is three. */
function fold(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
