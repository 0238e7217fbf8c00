/** One line of what the check finds. It never holds a secret, a token, or anything of a contact. */
export type Finding = {
  readonly isGood: boolean;
  /** What was looked at, in a word. */
  readonly what: string;
  /** How it is and, where it is not good, what to do. */
  readonly text: string;
};

export const good = (what: string, text: string): Finding => ({ isGood: true, what, text });
export const bad = (what: string, text: string): Finding => ({ isGood: false, what, text });

/** As it is printed. */
export const lineOf = ({ isGood, what, text }: Finding): string =>
  `${isGood ? "✓" : "✗"} ${what}: ${text}`;
