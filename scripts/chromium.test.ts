import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { installedChromium } from "./chromium.mjs";

const own = "playwright/chromium-1/chrome-linux64/chrome";
const ownShell =
  "playwright/chromium_headless_shell-1/chrome-headless-shell-linux64/chrome-headless-shell";
const otherShell = "playwright/chromium_headless_shell-2/chrome-linux/headless_shell";

describe.skipIf(process.platform === "win32")("an installed Chromium", () => {
  let root = "";
  beforeEach(() => {
    // The name must not look like that of Playwright's own folder.
    root = mkdtempSync(join(tmpdir(), "frontdesk-chromium-1"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function installProgram(path: string, starts = true): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    // A link: a program that was just written is busy while another test starts one of its own.
    symlinkSync(starts ? "/bin/true" : "/bin/false", join(root, path));
  }

  const find = () =>
    installedChromium(join(root, own), ["a", "b"].map((name) => join(root, name)).join(delimiter));

  test.each([
    { programs: ["a/chromium", "b/chromium-headless-shell", own, ownShell], found: ownShell },
    { programs: ["a/chromium", "b/chromium-headless-shell", own, otherShell], found: own },
    { programs: ["a/chromium", "b/chromium-headless-shell"], found: "b/chromium-headless-shell" },
    { programs: ["b/google-chrome", "a/chromium"], found: "a/chromium" },
    { programs: ["b/google-chrome"], found: "b/google-chrome" },
  ])("is $found if there are $programs", ({ programs, found }) => {
    for (const program of programs) installProgram(program);
    expect(find()).toBe(join(root, found));
  });

  test("is one that starts", () => {
    installProgram("a/chromium-headless-shell", false);
    expect(find()).toBeUndefined();
    installProgram("b/chromium");
    expect(find()).toBe(join(root, "b/chromium"));
  });
});
