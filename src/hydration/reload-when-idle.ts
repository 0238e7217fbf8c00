/** Reloads a page that an update has left behind, once nobody is in the middle of anything in it. */
import { isTextInput } from "../keys/is-text-input.ts";
import { cameByReload } from "./came-by-reload.ts";

/** How long the page says so before, in milliseconds. */
const saidForMs = 3000;

/** A page that came by a reload does not reload itself again so soon, or it might never end. In milliseconds. */
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
    // What is typed has its end when the focus goes elsewhere, and so has a dialog.
    window.addEventListener("focusout", () => setTimeout(reload));
  }, saidForMs);
}

/** What somebody types next would be taken for the page's keys, with which Enter dials. */
const isIdle = (): boolean =>
  !isTextInput(document.activeElement) && document.querySelector("dialog[open]") === null;
