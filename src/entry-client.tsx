/** The browser's half: lets a page that the gateway has made come on screen before React wants the processor. */
import { handedOverElementId } from "./handed-over.ts";

/** Resolves after the next paint; in a tab that nobody sees there is none to wait for. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

if (document.getElementById(handedOverElementId)) await painted();
await import("./take-over.tsx");
