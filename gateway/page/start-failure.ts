/** What a person reads whose page has no program: the document holds it from the beginning. */
import type { LanguageCode } from "#shared/page/language.ts";

type Words = { readonly text: string; readonly reload: string };

export const startFailureWords: Readonly<Record<LanguageCode, Words>> = {
  en: {
    text: "Frontdesk could not start on this page. It may have been updated, or the connection may be down. Reload the page; if the problem continues, contact your administrator.",
    reload: "Reload",
  },
  de: {
    text: "Frontdesk konnte auf dieser Seite nicht starten. Möglicherweise wurde es aktualisiert, oder die Verbindung ist unterbrochen. Laden Sie die Seite neu. Bleibt das Problem bestehen, wenden Sie sich an Ihren Administrator.",
    reload: "Neu laden",
  },
  es: {
    text: "Frontdesk no pudo iniciarse en esta página. Es posible que se haya actualizado o que no haya conexión. Vuelva a cargar la página; si el problema continúa, avise al administrador.",
    reload: "Volver a cargar",
  },
  zh: {
    text: "Frontdesk 未能在此页面启动。它可能已更新，或者网络连接已中断。请重新加载页面；如果问题持续存在，请联系管理员。",
    reload: "重新加载",
  },
  ar: {
    text: "تعذّر بدء Frontdesk في هذه الصفحة. ربما تم تحديثه أو انقطع الاتصال. يُرجى إعادة تحميل الصفحة؛ وإذا استمرت المشكلة فيُرجى إبلاغ مسؤول النظام.",
    reload: "إعادة التحميل",
  },
};

/** Where the built document has the place for it. */
export const startFailurePlace = "<!-- What is said where the program does not start. -->";

/** As HTML; all that is in it is ours. */
export function startFailure(language: LanguageCode): string {
  const { text, reload } = startFailureWords[language];
  return `<p>${text} <span>${reload}</span></p>`;
}
