/** One line of the check's report. It never contains a secret, a token, or anything of a contact. */
export type Finding = {
  readonly isGood: boolean;
  /** What was checked, in a word. */
  readonly what: string;
  /** The state and, if it is not good, what to do. */
  readonly text: string;
};

export const good = (what: string, text: string): Finding => ({ isGood: true, what, text });
export const bad = (what: string, text: string): Finding => ({ isGood: false, what, text });

/** The line as it is printed. */
export const lineOf = ({ isGood, what, text }: Finding): string =>
  `${isGood ? "✓" : "✗"} ${what}: ${text}`;
