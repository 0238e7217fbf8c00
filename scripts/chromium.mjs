/** Finds a Chromium for the tests, a headless shell first, and installs one if there is none. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

import { chromium } from "playwright";

const playwrightCli = join(import.meta.dirname, "../node_modules/playwright/cli.js");

/** A shell is Chromium without a window: it starts faster, and Playwright itself uses it. */
const shells = ["chromium-headless-shell", "chrome-headless-shell"];
const browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** @param {string} path Whether this is a browser that starts, and not a stub. */
const runs = (path) => existsSync(path) && spawnSync(path, ["--version"]).status === 0;

/** @param {string} command @param {readonly string[]} parameters @returns {boolean} */
function install(command, ...parameters) {
  console.log(`No Chromium found. Trying: ${[command, ...parameters].join(" ")}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, parameters, { stdio: "inherit", env: environment }).status === 0;
}

/** The shells that Playwright keeps next to its Chromium. @param {string} ownPath @returns {string[]} */
function shellsBeside(ownPath) {
  const directory = ownPath.replace(
    /([\\/])chromium-(\d+)[\\/].*$/s,
    "$1chromium_headless_shell-$2",
  );
  if (directory === ownPath || !existsSync(directory)) return [];
  return readdirSync(directory, { encoding: "utf8", recursive: true })
    .filter((file) => /headless[-_]shell(?:\.exe)?$/.test(file))
    .map((file) => join(directory, file));
}

/**
 * An installed Chromium: Playwright's own, else the system's, and of each the shell first.
 * @param {string} ownPath Where Playwright keeps its own Chromium.
 * @param {string} searchPath The directories of programs, as in `PATH`.
 * @returns {string | undefined}
 */
export function installedChromium(ownPath, searchPath) {
  const directories = searchPath.split(delimiter);
  const onSystem = [...shells, ...browsers].flatMap((name) =>
    directories.map((directory) => join(directory, name)),
  );
  return [...shellsBeside(ownPath), ownPath, ...onSystem].find(runs);
}

/**
 * The path of a Chromium: `CHROMIUM_PATH`, else an installed one, else one installed now. Throws one
 * clear line if none can be installed.
 * @returns {string}
 */
export function findChromium() {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names no browser that starts: ${chosen}`);
  }
  const installed = () => installedChromium(chromium.executablePath(), process.env["PATH"] ?? "");
  const isRoot = process.getuid?.() === 0;
  const installations = [
    () =>
      install(process.execPath, playwrightCli, "install", "--with-deps", "chromium-headless-shell"),
    () =>
      isRoot &&
      install("apt-get", "update") &&
      install("apt-get", "install", "-y", "chromium-headless-shell"),
  ];
  let found = installed();
  for (const tryToInstall of installations) {
    if (found === undefined && tryToInstall()) found = installed();
  }
  if (found) return found;
  throw new Error("No Chromium: install one, or name it in CHROMIUM_PATH.");
}
