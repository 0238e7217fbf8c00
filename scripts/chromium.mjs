/** Finds a Chromium for the tests, and installs one where there is none. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

import { chromium } from "playwright";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** @param {string} path Whether this is a browser that starts, and not a stub of one. */
const runs = (path) => existsSync(path) && spawnSync(path, ["--version"]).status === 0;

/** @param {string} command @param {readonly string[]} parameters @returns {boolean} */
function install(command, ...parameters) {
  console.log(`No Chromium found. Trying: ${[command, ...parameters].join(" ")}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, parameters, { stdio: "inherit", env: environment }).status === 0;
}

/** @returns {string | undefined} */
function installed() {
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((directory) => names.map((name) => join(directory, name)));
  return [chromium.executablePath(), ...onPath].find(runs);
}

/**
 * The path of a Chromium: `CHROMIUM_PATH`, else Playwright's own, else the system's, else one
 * installed now. Throws one clear line where there is none to be had.
 * @returns {string}
 */
export function findChromium() {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names no browser that starts: ${chosen}`);
  }
  const isRoot = process.getuid?.() === 0;
  const found =
    installed() ??
    (install(process.execPath, playwrightCli, "install", "--with-deps", "chromium")
      ? installed()
      : undefined) ??
    (isRoot && install("apt-get", "update") && install("apt-get", "install", "-y", "chromium")
      ? installed()
      : undefined);
  if (found) return found;
  throw new Error("No Chromium: install one, or name it in CHROMIUM_PATH.");
}

const playwrightCli = join(import.meta.dirname, "../node_modules/playwright/cli.js");
