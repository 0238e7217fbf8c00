/** Addresses and networks as a setting lists them, such as `10.0.0.5, 192.168.0.0/16, fd00::/8`. */
import { BlockList, isIP } from "node:net";

import * as v from "valibot";

import { coverInternet, type Network } from "./whole-internet.ts";

/** Returns `null` if an entry is not an address or network. */
function parseNetworks(text: string): readonly Network[] | null {
  const networks: Network[] = [];
  for (const entry of text.split(",").map((part) => part.trim())) {
    const [, address = "", prefix] = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i.exec(entry) ?? [];
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    const bits = Number(prefix ?? most);
    if (version === 0 || bits > most) return null;
    networks.push({ address, bits, family: version === 4 ? "ipv4" : "ipv6" });
  }
  return networks;
}

const networks = v.pipe(
  v.string(),
  v.transform(parseNetworks),
  v.guard(
    (parsed) => parsed !== null,
    "must be a comma-separated list of addresses or networks, such as 10.0.0.5, 192.168.0.0/16",
  ),
);

function listOf(all: readonly Network[]): BlockList {
  const list = new BlockList();
  for (const { address, bits, family } of all) list.addSubnet(address, bits, family);
  return list;
}

export const addressList = v.pipe(networks, v.transform(listOf));

/** For a list that must keep others out. */
export const boundedAddressList = v.pipe(
  networks,
  v.check((all) => !coverInternet(all), "must not contain every address, or half of all addresses"),
  v.transform(listOf),
);

/** Whether the list contains an address. */
export function isListed(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 4 ? "ipv4" : "ipv6");
}
