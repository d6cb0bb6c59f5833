import { createHash } from 'node:crypto';

/**
 * Random numbers that are the same each time, in place of those of node:crypto, so that two territories made by the same
 * steps are the same to the last id. For jest.mock, which lifts it above the imports.
 */
export function countedCrypto(actual: typeof import('node:crypto')) {
  let count = 0;
  const bytes = (size: number): Buffer => {
    count += 1;
    return Buffer.concat(
      Array.from({ length: Math.ceil(size / 32) }, (_, i) =>
        createHash('sha256').update(`${count} ${i}`).digest(),
      ),
    ).subarray(0, size);
  };
  return {
    ...actual,
    randomBytes: bytes,
    randomInt: (least: number, most?: number) => {
      const [from, to] = most === undefined ? [0, least] : [least, most];
      return from + (bytes(4).readUInt32BE() % (to - from));
    },
    randomUUID: () =>
      bytes(16)
        .toString('hex')
        .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5'),
    /** From the first on again. */
    startAgain: () => {
      count = 0;
    },
  };
}
