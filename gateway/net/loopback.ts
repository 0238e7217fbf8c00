/** Which host names and addresses are this machine itself. */
import { BlockList, isIP } from "node:net";

const addresses = new BlockList();
addresses.addSubnet("127.0.0.0", 8, "ipv4");
addresses.addAddress("::1", "ipv6");

/** Takes a name or an address, an IPv6 one with brackets or without. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  const version = isIP(bare);
  return version === 0
    ? bare.toLowerCase() === "localhost"
    : addresses.check(bare, version === 6 ? "ipv6" : "ipv4");
}

/** Whether an address is plain HTTP on this machine, where no attacker can listen in. */
export function isPlainLoopback(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" && isLoopback(hostname);
}
