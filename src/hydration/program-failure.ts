/** Reports a program that does not start, and reloads the page once: part of the inline script. */
import { isTextInput } from "../keys/is-text-input.ts";
import { cameByReload } from "./came-by-reload.ts";

/** Sent by the program if it cannot start; if it is gone, the browser's own events report that. */
export const notStartedEvent = "frontdesk:not-started";

/**
 * Without the program nothing on the page answers, or the page is blank: Frontdesk was updated
 * meanwhile, or the connection broke. What is on screen stays.
 */
export function reportProgramFailure(): void {
  addEventListener(notStartedEvent, report);
  document.addEventListener("error", (event) => isProgram(event) && report(), true);
  // A program that cannot be read is loaded, and has not run.
  document.addEventListener("load", (event) => isProgram(event) && !isStarted() && report(), true);
}

const isProgram = ({ target }: Event): boolean =>
  target instanceof Element && target.matches("script[type=module][src^='/assets/']");

const isStarted = (): boolean => document.getElementById("root")?.dataset["started"] !== undefined;

function report(): void {
  // If the gateway cannot be reached, a reload would take away what is on screen.
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", report);
  else showNotice().catch(() => {});
}

async function showNotice(): Promise<void> {
  const template = document.getElementById("not-started");
  const notice = template instanceof HTMLTemplateElement && template.content.firstElementChild;
  // The second time it is in the page already.
  if (!notice) return;
  document.body.append(notice);
  const label = notice.querySelector("span");
  label?.replaceWith(reloadButton(label.textContent ?? ""));
  // By itself once: a page that came by a reload might never end.
  if (cameByReload()) return;
  await fetchProgram();
  if (!isTextInput(document.activeElement)) location.reload();
}

function reloadButton(label: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.textContent = label;
  Object.assign(button.style, { minHeight: "44px", padding: "0 16px", font: "inherit" });
  button.addEventListener("click", () => location.reload());
  return button;
}

/** Has the browser's cache hold the program: if two builds serve one site, the other one has it. */
async function fetchProgram(): Promise<void> {
  const elements = "script[src^='/assets/'], link[rel=modulepreload]";
  for (const element of document.querySelectorAll(elements)) {
    const url = element.getAttribute("src") ?? element.getAttribute("href") ?? "";
    for (let tries = 0, isThere = false; tries < 3 && !isThere; tries += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, or each try would miss
      const reply = await fetch(url, { cache: "reload" });
      // oxlint-disable-next-line no-await-in-loop
      await reply.blob();
      isThere = reply.ok;
    }
  }
}
