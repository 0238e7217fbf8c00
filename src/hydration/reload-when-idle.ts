/** Reloads a page of an earlier build once the user is not in the middle of anything in it. */
import { isTextInput } from "../keys/is-text-input.ts";
import { cameByReload } from "./came-by-reload.ts";

/** How long the page announces the reload first, in milliseconds. */
const announcedForMs = 3000;

/** In milliseconds. A reloaded page does not reload itself again so soon, or it might never stop. */
const notAgainForMs = 10 * 60_000;

let isUnderWay = false;

export function reloadWhenIdle(): void {
  if (isUnderWay || (cameByReload() && performance.now() < notAgainForMs)) return;
  isUnderWay = true;
  const reload = () => {
    if (isIdle()) window.location.reload();
  };
  setTimeout(() => {
    reload();
    // Typing ends when the focus moves elsewhere, and so does a dialog.
    window.addEventListener("focusout", () => setTimeout(reload));
  }, announcedForMs);
}

/** After a reload, further typing would act as the page's keys, with which Enter dials. */
const isIdle = (): boolean =>
  !isTextInput(document.activeElement) && document.querySelector("dialog[open]") === null;
