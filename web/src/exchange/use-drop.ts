import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FoundFiles } from './dropped-files';
import type { Upload } from './import-api';
import { importMemory } from './import-memory';
import { addFiles, uploadKey } from './send-files';

/** Sends what was dropped, and how many files of a folder were no tables. */
export function useDrop() {
  const client = useQueryClient();
  const [leftOut, setLeftOut] = useState(0);
  const onFiles = ({ files, leftOut: others }: FoundFiles) => {
    setLeftOut(others);
    const { upload } = importMemory.get();
    const known = upload === null ? undefined : client.getQueryData<Upload>(uploadKey(upload));
    addFiles(files, known?.files.map(({ name }) => name) ?? [], client);
  };
  return { onFiles, leftOut };
}
