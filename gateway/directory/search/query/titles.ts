/** Words that users type before a name or between two, and that contacts may lack: titles, and words for "and". */
import { wordsOf } from "#shared/text/fold.ts";

import { tokensOf } from "./search-query.ts";

const folded = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(" ").map(keyOf)));

/** Without punctuation between letters: Dipl.-Ing. is dipling, h. c. is hc. */
const keyOf = (token: string): string => wordsOf(token).join("");

const titles = folded(
  "jr jun sen mr mrs ms miss mx sir madam ma'am dr doc doctor prof professor rev capt captain sgt lord lady dame reverend hon esq phd md",
  "herr herrn hrn frau fräulein hr fr frl fam familie fa firma pd priv.-doz. doktor professorin dipl ing dipl.-ing. dipl.-kfm. kfm dr.-ing. mag di",
  "med dent vet jur phil rer nat pol h.c. hc habil mult",
  "sr sra srta señor señora señorita don doña dña d.ª dra familia lic licenciado licenciada ingeniero ingeniera profesor profesora",
  "m. mm mme mlle monsieur madame mademoiselle docteur pr professeur me maître d.",
  "sig sig.ra sig.na signor signora signorina dott dott.ssa dottor dottoressa avv arch geom",
  "senhor senhora dona doutor doutora eng dhr mevr mw meneer mevrouw drs ir",
  "fru frk pan pani bay bayan bey hanım г-н г-жа господин госпожа κ. κος κα κύριος κυρία",
  "السيد السيدة سيد سيدة الآنسة آنسة الأستاذ الأستاذة أستاذ أستاذة الدكتور الدكتورة دكتور دكتورة المهندس المهندسة مهندس الشيخ الشيخة الحاج الحاجة الأخ الأخت العميد اللواء حضرة د. م. أ.",
  "先生 女士 小姐 太太 教授 博士 医生 醫生 老师 老師 经理 經理 主任 总 總 様 さま さん 殿 氏 님 씨 선생님 교수님 박사님",
);

/** Chinese, Japanese and Korean titles end a name, without a space before them. The longest come first. */
const titlesAtEnd =
  /^(.+?)(?:先生|女士|小姐|太太|教授|博士|医生|醫生|老师|老師|经理|經理|主任|总|總|様|さま|さん|殿|氏|선생님|교수님|박사님|님|씨)$/u;

const ands = folded("and und y e et ed en og och i oraz и і та και ve و");

/** The search without titles; `null` if it has none, or nothing else. */
export function withoutTitles(q: string): string | null {
  const tokens = tokensOf(q).filter((token) => token !== "");
  const kept: string[] = [];
  tokens.forEach((token, at) => {
    const key = keyOf(token);
    const isFirst = kept.length === 0;
    const isAnd = ands.has(key) && at > 0 && at < tokens.length - 1;
    if (!isAnd && !isTitle(key, isFirst)) kept.push(withoutTitle(token, isFirst));
  });
  const isChanged = kept.join(" ") !== tokens.join(" ");
  return isChanged && kept.some((token) => keyOf(token) !== "") ? kept.join(" ") : null;
}

/** A single letter is a title only at the beginning of a name: J. M. Smith is no Monsieur. */
const isTitle = (key: string, isFirst: boolean): boolean =>
  titles.has(key) && (key.length > 1 || isFirst);

/** For text without a space: Dr.Jay, 王先生. */
function withoutTitle(token: string, isFirst: boolean): string {
  const [, name] = titlesAtEnd.exec(token) ?? [];
  if (name !== undefined) return name;
  const words = wordsOf(token);
  const others = words.filter((word, at) => !isTitle(word, isFirst && at === 0));
  return others.length === 0 || others.length === words.length ? token : others.join(" ");
}
