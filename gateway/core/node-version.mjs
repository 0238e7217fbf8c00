/** Which Node.js versions can run Frontdesk. Plain, old JavaScript: versions that cannot must read it too. */

/**
 * The same range as `engines` in package.json.
 * @param {string} version Such as `20.19.0`.
 */
export function isFit(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/** Ends the process with one line if its Node.js cannot run Frontdesk. */
export function endUnlessFit() {
  const { node } = process.versions;
  if (isFit(node)) return;
  console.error(
    `Frontdesk needs Node.js 20.19 or later in version 20, or 22.12 or later; this is ${node}.`,
  );
  process.exit(1);
}
