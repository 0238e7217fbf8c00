/** Logs at the start who may use Frontdesk, and whether the OpenID provider can be reached. */
import type { Logger } from "../core/logger.ts";
import type { AccessSettings } from "../settings/access-settings.ts";
import { SignInFailure } from "../sign-in/provider/sign-in-failure.ts";
import type { SignIn } from "../sign-in/sign-in.ts";

/** Never throws: an unreachable provider is tried again at the next sign-in. */
export async function reportAccess(
  { isLocal, names }: AccessSettings,
  signIn: SignIn | null,
  log: Logger,
): Promise<void> {
  if (signIn === null) {
    const isOpen = !isLocal || names.length > 0;
    if (isOpen) log.warn("AUTH=none: everyone who can reach Frontdesk sees all contacts");
    return;
  }
  try {
    await signIn.provider.discover();
    log.info("OpenID provider reached");
  } catch (error) {
    const { code } = SignInFailure.of(error);
    log.error({ code }, "OpenID provider unreachable; retrying at the next sign-in");
  }
}

/** The URL of the gateway for a browser: with the first of its names, if it has any. */
export function publicUrl({ names, proxy }: AccessSettings, listening: string): string {
  const [name] = names;
  if (name === undefined) return listening;
  const port = name.port ?? (proxy === null ? new URL(listening).port : "");
  return new URL(`https://${name.hostname}${port === "" ? "" : `:${port}`}`).origin;
}
