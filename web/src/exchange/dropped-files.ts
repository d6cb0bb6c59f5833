/** The files of a folder that may be tables; the others are counted. */
export interface FoundFiles {
  readonly files: readonly File[];
  readonly leftOut: number;
}

const TABLE = /\.(csv|tsv|txt)$/i;

/** Of a folder only what may be a table is taken; a file that was named is taken whatever it is. */
export const tablesAmong = (files: readonly File[]): FoundFiles => {
  const tables = files.filter(({ name }) => TABLE.test(name) && !name.startsWith('.'));
  return { files: tables, leftOut: files.length - tables.length };
};

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  const entries = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(entries.map(filesIn))).flat();
}

/** What was dropped: files as they are, folders by their tables. */
export async function filesDropped(transfer: DataTransfer): Promise<FoundFiles> {
  // Entries are gone after the event: all are taken hold of before anything is awaited.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const folders = entries.filter((entry) => entry?.isDirectory);
  if (folders.length === 0) return { files: [...transfer.files], leftOut: 0 };
  const named = entries.filter((entry) => entry?.isFile) as FileSystemFileEntry[];
  const [own, inside] = await Promise.all([
    Promise.all(named.map(fileOf)),
    Promise.all(folders.map((folder) => filesIn(folder as FileSystemEntry))),
  ]);
  const tables = tablesAmong(inside.flat());
  return { files: [...own, ...tables.files], leftOut: tables.leftOut };
}
