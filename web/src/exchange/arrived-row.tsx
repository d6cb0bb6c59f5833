import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { errorWords } from '../ui/error-words';
import { choiceOf } from './choices';
import { useImportAddress } from './import-address';
import { type DescribedFile, forgetFile } from './import-api';
import { forgetImport, importMemory } from './import-memory';
import { uploadKey } from './send-files';
import { useStore } from './store';
import { useImportWords } from './use-import-words';

interface ArrivedRowProps {
  readonly upload: string;
  readonly file: DescribedFile;
}

/** A file that the server has: what it seems to be, or why it cannot be one; taken out, it is wiped there. */
export function ArrivedRow({ upload, file }: ArrivedRowProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { go } = useImportAddress();
  const { said } = useStore(importMemory);
  const { formatName, expected } = useImportWords();
  const { format } = choiceOf(file, said);
  const removing = useMutation({
    mutationFn: () => forgetFile(upload, file.name),
    onSuccess: (left) => {
      if (left.files.length > 0) return client.setQueryData(uploadKey(upload), left);
      forgetImport();
      return go({}, true);
    },
  });
  return (
    <li className="file-row" data-state={file.problem ? 'REFUSED' : 'ARRIVED'}>
      <span className="file-name">{file.name}</span>
      {!file.problem && (
        <span className="file-facts">
          {format ? formatName(format) : t('importPage.unknownKind')}
          {' · '}
          {t('importPage.rows', { count: file.rows })}
        </span>
      )}
      {file.problem && (
        <p className="file-problem" role="alert">
          {t('importPage.notATable', { expected: expected(file.problem) })}
        </p>
      )}
      {removing.error && (
        <p className="file-problem" role="alert">
          {errorWords(removing.error, t)}
        </p>
      )}
      <span className="file-actions">
        <button
          type="button"
          className="button button-quiet"
          aria-label={t('importPage.removeFile', { name: file.name })}
          disabled={removing.isPending}
          onClick={() => removing.mutate()}
        >
          {t('importPage.remove')}
        </button>
      </span>
    </li>
  );
}
