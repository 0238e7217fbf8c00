/** The texts of a language: English defines them, and no other language may lack one. */
import type { messages } from "./en.ts";

export type { FailureText } from "./en.ts";
export type Messages = typeof messages;
