/** What every language has to say: the English texts are the measure, and no other may lack one. */
import type { messages } from "./en.ts";

export type { FailureText } from "./en.ts";
export type Messages = typeof messages;
