/** Addresses and networks as a setting lists them, such as `10.0.0.5, 192.168.0.0/16, fd00::/8`. */
import { BlockList, isIP } from "node:net";

import * as v from "valibot";

/** `null` where one of them is none. */
function parseAddresses(text: string): BlockList | null {
  const list = new BlockList();
  for (const entry of text.split(",").map((part) => part.trim())) {
    const [, address = "", prefix] = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i.exec(entry) ?? [];
    const version = isIP(address);
    const bits = Number(prefix ?? (version === 4 ? 32 : 128));
    if (version === 0 || bits > (version === 4 ? 32 : 128)) return null;
    list.addSubnet(address, bits, version === 4 ? "ipv4" : "ipv6");
  }
  return list;
}

export const addressList = v.pipe(
  v.string(),
  v.transform(parseAddresses),
  v.instance(
    BlockList,
    "must be addresses or networks with commas between, such as 10.0.0.5, 192.168.0.0/16",
  ),
);

/** Whether an address stands in the list. */
export function isListed(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 4 ? "ipv4" : "ipv6");
}
