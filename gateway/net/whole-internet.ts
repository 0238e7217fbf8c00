/** Checks whether networks together contain every address: such a list would keep nobody out. */

export type Network = {
  readonly address: string;
  /** How many first bits all of the network's addresses share. */
  readonly bits: number;
  readonly family: "ipv4" | "ipv6";
};

/** IPv4 and IPv6 addresses as numbers of 128 bits, IPv4 as IPv6 writes it. */
type Range = { readonly first: bigint; readonly end: bigint };

/** All of IPv4, and the part of IPv6 that the internet uses. */
const everyAddress: readonly Range[] = [
  rangeOf({ address: "0.0.0.0", bits: 0, family: "ipv4" }),
  rangeOf({ address: "2000::", bits: 3, family: "ipv6" }),
];

/**
 * Half of one kind counts as all of it: no proxy has so many addresses, and no administrator needs to list
 * the other half.
 */
export function coverInternet(networks: readonly Network[]): boolean {
  const ranges = networks
    .map(rangeOf)
    .toSorted((one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : 0));
  return everyAddress.some(({ first, end }) => {
    let covered = 0n;
    let upTo = first;
    for (const range of ranges) {
      const [from, to] = [larger(range.first, upTo), range.end < end ? range.end : end];
      if (to <= from) continue;
      covered += to - from;
      upTo = to;
    }
    return covered * 2n >= end - first;
  });
}

function rangeOf({ address, bits, family }: Network): Range {
  const size = 1n << BigInt((family === "ipv4" ? 32 : 128) - bits);
  const within = family === "ipv4" ? numberOf(`::ffff:${address}`) : numberOf(address);
  const first = (within / size) * size;
  return { first, end: first + size };
}

/** Of an address of 128 bits, which may end with one of 32. */
function numberOf(address: string): bigint {
  // Rewrites it as groups of hexadecimal digits only.
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = [], tail = []] = plain.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = Array<string>(8 - head.length - tail.length).fill("0");
  return [...head, ...zeros, ...tail].reduce(
    (number, group) => (number << 16n) | BigInt(`0x${group}`),
    0n,
  );
}

const larger = (one: bigint, other: bigint): bigint => (one > other ? one : other);
