/** Where keys are text, and so none of the page's; nor may the focus be taken from there. */

/** Whether keys pressed there are text. */
export function isTextInput(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}
