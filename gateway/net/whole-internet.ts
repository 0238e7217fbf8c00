/** Finds out whether networks, taken together, are everybody: a list of them would keep nobody out. */

export type Network = {
  readonly address: string;
  /** How many of its first bits all of the network's addresses have. */
  readonly bits: number;
  readonly family: "ipv4" | "ipv6";
};

/** Both kinds of addresses as numbers of 128 bits, the older kind as it is written in the newer. */
type Range = { readonly first: bigint; readonly end: bigint };

/** All of the older kind, and all of the newer that are in use on the internet. */
const everybody: readonly Range[] = [
  rangeOf({ address: "0.0.0.0", bits: 0, family: "ipv4" }),
  rangeOf({ address: "2000::", bits: 3, family: "ipv6" }),
];

/** Half of one kind counts as all of it: no proxy has so many addresses, and nobody needs to write the other half. */
export function coverInternet(networks: readonly Network[]): boolean {
  const ranges = networks
    .map(rangeOf)
    .toSorted((one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : 0));
  return everybody.some(({ first, end }) => {
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

/** Of an address of 128 bits, which may end in one of 32. */
function numberOf(address: string): bigint {
  // Writes it as groups of hexadecimal digits alone.
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = [], tail = []] = plain.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = Array<string>(8 - head.length - tail.length).fill("0");
  return [...head, ...zeros, ...tail].reduce(
    (number, group) => (number << 16n) | BigInt(`0x${group}`),
    0n,
  );
}

const larger = (one: bigint, other: bigint): bigint => (one > other ? one : other);
