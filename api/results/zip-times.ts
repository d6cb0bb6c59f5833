const [ENTRY, END] = [0x02014b50, 0x06054b50];
/** The first of January 1980, midnight: the earliest that an archive can say. */
const NO_TIME = 0x00210000;

/**
 * An archive whose entries say no time: the same content is then the same bytes, whenever it is made. Changes the
 * buffer, by its central directory (APPNOTE 4.3); O(entries).
 */
export function withoutTimes(archive: Buffer): Buffer {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END) end -= 1;
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0 && archive.readUInt32LE(at) === ENTRY; left -= 1) {
    archive.writeUInt32LE(NO_TIME, at + 12);
    archive.writeUInt32LE(NO_TIME, archive.readUInt32LE(at + 42) + 10);
    at += 46 + [28, 30, 32].reduce((sum, offset) => sum + archive.readUInt16LE(at + offset), 0);
  }
  return archive;
}
