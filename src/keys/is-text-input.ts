/** Where keys are text instead of the page's keys, and from where nothing may take the focus. */

/** Whether keys pressed there are text. */
export function isTextInput(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}
