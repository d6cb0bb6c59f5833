import { useTranslation } from 'react-i18next';
import type { Entry } from './journal.types';

interface ImportedFilesProps {
  readonly files: Entry['files'];
}

/** What an import came to, file by file. */
export function ImportedFiles({ files }: ImportedFilesProps) {
  const { t } = useTranslation();
  return (
    <ul className="change-files">
      {files.map(({ file, rows, created, updated }) => (
        <li key={file}>{t('journal.file', { file, count: rows, created, updated })}</li>
      ))}
    </ul>
  );
}
