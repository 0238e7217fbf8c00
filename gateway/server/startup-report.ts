/** Tells at the start who may come in, and whether the provider that says who somebody is can be found. */
import type { Logger } from "../core/logger.ts";
import type { AccessSettings } from "../settings/access-settings.ts";
import { SignInFailure } from "../sign-in/provider/sign-in-failure.ts";
import type { SignIn } from "../sign-in/sign-in.ts";

/** Never throws: what is not found now is looked for at the next sign-in. */
export async function reportAccess(
  { isLocal, names }: AccessSettings,
  signIn: SignIn | null,
  log: Logger,
): Promise<void> {
  if (signIn === null) {
    const isOpen = !isLocal || names.length > 0;
    if (isOpen) log.warn("AUTH is none: whoever reaches Frontdesk sees all contacts");
    return;
  }
  try {
    await signIn.provider.discover();
    log.info("sign-in provider found");
  } catch (error) {
    const { code } = SignInFailure.of(error);
    log.error({ code }, "sign-in provider not found; it is looked for at the next sign-in");
  }
}

/** Where a browser finds the gateway: under the first of its names, if it has some. */
export function publicUrl({ names, proxy }: AccessSettings, listening: string): string {
  const [name] = names;
  if (name === undefined) return listening;
  const port = name.port ?? (proxy === null ? new URL(listening).port : "");
  return new URL(`https://${name.hostname}${port === "" ? "" : `:${port}`}`).origin;
}
