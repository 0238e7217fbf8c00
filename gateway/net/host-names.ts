/** Under which names the gateway is asked for: those of this machine, or those that are listed. */
export type HostName = {
  readonly hostname: string;
  /** `null`: under any port. */
  readonly port: string | null;
};

/** `null` where one of them is no host name. */
export function parseHostNames(setting: string): readonly HostName[] | null {
  const names = setting.split(",").map((entry) => {
    const host = hostOf(entry.trim());
    return host && { hostname: host.hostname, port: portIn(entry.trim()) };
  });
  return names.every((name) => name !== null) ? names : null;
}

/** Whether a `Host` header names one of them; a browser leaves out the usual port. */
export function isNamed(names: readonly HostName[], header: string, usualPort: string): boolean {
  const hostname = hostOf(header)?.hostname;
  const port = portIn(header) ?? usualPort;
  return names.some(
    (name) => name.hostname === hostname && (name.port === null || name.port === port),
  );
}

const portIn = (header: string): string | null => /:(\d+)$/.exec(header)?.[1] ?? null;

/** A host with its port, as a header gives it; `null` for what is none. */
export function hostOf(header: string): URL | null {
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(header) &&
    URL.canParse(`http://${header}`)
    ? new URL(`http://${header}`)
    : null;
}
