/** Packs the arrays of an index together before they leave a worker, so that its memory can be freed. */

/**
 * A larger array has a block of memory of its own anyway. A smaller one shares the worker's blocks (measured:
 * 100 MB were kept for good around the smaller arrays of 500,000 contacts).
 */
const ownBlock = 32 * 1024 * 1024;

/** Every array can begin at a multiple of this. */
const alignment = 8;

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** The same value with its smaller arrays in one buffer, and all buffers to transfer with it. */
export function packed(value: unknown): {
  readonly value: unknown;
  readonly buffers: ArrayBuffer[];
} {
  let size = 0;
  const measure = (array: Numbers) => {
    if (array.byteLength < ownBlock) size += spaceFor(array);
    return array;
  };
  mapArrays(value, measure);

  const together = new ArrayBuffer(size);
  const buffers = [together];
  let at = 0;
  const move = (array: Numbers) => {
    if (array.byteLength >= ownBlock) {
      if (array.buffer instanceof ArrayBuffer) buffers.push(array.buffer);
      return array;
    }
    const moved = viewLike(array, together, at);
    moved.set(array);
    at += spaceFor(array);
    return moved;
  };
  return { value: mapArrays(value, move), buffers };
}

const spaceFor = ({ byteLength }: Numbers): number => Math.ceil(byteLength / alignment) * alignment;

function viewLike(array: Numbers, buffer: ArrayBuffer, at: number): Numbers {
  if (array instanceof Uint8Array) return new Uint8Array(buffer, at, array.length);
  if (array instanceof Uint16Array) return new Uint16Array(buffer, at, array.length);
  if (array instanceof Uint32Array) return new Uint32Array(buffer, at, array.length);
  return new Float64Array(buffer, at, array.length);
}

function mapArrays(value: unknown, map: (array: Numbers) => Numbers): unknown {
  if (isNumbers(value)) return map(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, part]) => [key, mapArrays(part, map)]));
}

function isNumbers(value: unknown): value is Numbers {
  return [Uint8Array, Uint16Array, Uint32Array, Float64Array].some((kind) => value instanceof kind);
}
