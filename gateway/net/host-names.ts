/** The host names that the gateway answers under: those of this machine, or those listed. */
export type HostName = {
  readonly hostname: string;
  /** `null`: any port. */
  readonly port: string | null;
};

/** Returns `null` if an entry is not a host name. */
export function parseHostNames(setting: string): readonly HostName[] | null {
  const names = setting.split(",").map((entry) => {
    const host = hostOf(entry.trim());
    return host && { hostname: host.hostname, port: portIn(entry.trim()) };
  });
  return names.every((name) => name !== null) ? names : null;
}

/** Whether a `Host` header contains one of the names; a browser leaves out the default port. */
export function isNamed(names: readonly HostName[], header: string, usualPort: string): boolean {
  const hostname = hostOf(header)?.hostname;
  const port = portIn(header) ?? usualPort;
  return names.some(
    (name) => name.hostname === hostname && (name.port === null || name.port === port),
  );
}

const portIn = (header: string): string | null => /:(\d+)$/.exec(header)?.[1] ?? null;

/** A host with its port, as a header contains it; `null` for anything else. */
export function hostOf(header: string): URL | null {
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(header) &&
    URL.canParse(`http://${header}`)
    ? new URL(`http://${header}`)
    : null;
}
