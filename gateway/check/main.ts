/** Prints what works with the configured PBX (`npm run check`). */
import { SettingsError } from "../settings/settings-error.ts";
import { loadSettings } from "../settings/settings.ts";
import { check } from "./check.ts";
import { bad, good, lineOf } from "./finding.ts";

async function main(): Promise<boolean> {
  const { pbx, timeoutMs } = loadSettings();
  console.log(lineOf(good("Settings", "valid.")));
  if (pbx === null) {
    console.log("PBX_URL is not set, so Frontdesk shows demo data from its simulator.");
    console.log(
      "To use a PBX, set PBX_URL, PBX_CLIENT_ID and PBX_CLIENT_SECRET, in the environment or in .env.",
    );
    return true;
  }
  let isGood = true;
  for await (const finding of check(pbx, timeoutMs)) {
    console.log(lineOf(finding));
    isGood &&= finding.isGood;
  }
  console.log(isGood ? "Frontdesk can use this PBX." : "Frontdesk cannot use this PBX yet.");
  return isGood;
}

main().then(
  (isGood) => process.exit(isGood ? 0 : 1),
  (error: unknown) => {
    // Any other message may quote what was read.
    const text = error instanceof SettingsError ? error.message : "the check itself failed.";
    console.log(lineOf(bad("Settings", text)));
    process.exit(1);
  },
);
