/** The texts for users who could not sign in or have signed out: these pages work without the page's program. */
import type { LanguageCode } from "#shared/page/language.ts";

import type { FailureReason } from "../provider/sign-in-failure.ts";

type Words = Readonly<Record<FailureReason | "signedOut" | "again" | "signIn", string>>;

export const wordsOf: Readonly<Record<LanguageCode, Words>> = {
  en: {
    mismatch: "This sign-in has expired or was started in another browser.",
    denied: "You were not signed in.",
    "not-allowed":
      "Your account is not allowed to use Frontdesk; ask your administrator for access.",
    unreachable:
      "Sign-in isn't working right now. If the problem continues, contact your administrator.",
    signedOut: "You are signed out.",
    again: "Try again",
    signIn: "Sign in",
  },
  de: {
    mismatch: "Diese Anmeldung ist abgelaufen oder wurde in einem anderen Browser begonnen.",
    denied: "Sie wurden nicht angemeldet.",
    "not-allowed":
      "Ihr Konto ist für Frontdesk nicht freigegeben; bitten Sie Ihren Administrator um Zugang.",
    unreachable:
      "Die Anmeldung ist im Moment nicht möglich. Bleibt das Problem bestehen, wenden Sie sich an Ihren Administrator.",
    signedOut: "Sie sind abgemeldet.",
    again: "Erneut versuchen",
    signIn: "Anmelden",
  },
  es: {
    mismatch: "El inicio de sesión caducó o se inició en otro navegador.",
    denied: "No se pudo iniciar sesión.",
    "not-allowed": "Su cuenta no puede usar Frontdesk; pida acceso al administrador.",
    unreachable:
      "En este momento no se puede iniciar sesión; si el problema continúa, avise al administrador.",
    signedOut: "Sesión cerrada.",
    again: "Reintentar",
    signIn: "Iniciar sesión",
  },
  zh: {
    mismatch: "此次登录已过期，或是在其他浏览器中发起的。",
    denied: "未能登录。",
    "not-allowed": "此账户无权使用 Frontdesk，请联系管理员开通。",
    unreachable: "暂时无法登录；如果问题持续存在，请联系管理员。",
    signedOut: "已退出登录。",
    again: "重试",
    signIn: "登录",
  },
  ar: {
    mismatch: "انتهت صلاحية محاولة تسجيل الدخول هذه أو بدأت في متصفح آخر.",
    denied: "لم يتم تسجيل دخولك.",
    "not-allowed": "لا يملك حسابك صلاحية استخدام Frontdesk؛ يُرجى طلبها من مسؤول النظام.",
    unreachable: "تسجيل الدخول غير متاح حاليًا؛ وإذا استمرت المشكلة فيُرجى إبلاغ مسؤول النظام.",
    signedOut: "تم تسجيل خروجك.",
    again: "إعادة المحاولة",
    signIn: "تسجيل الدخول",
  },
};
