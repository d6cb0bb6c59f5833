import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../commands/forms';
import { execute } from '../graphql/execute';
import { useSave } from '../graphql/use-save';
import { useWords } from '../i18n/use-words';
import { ErrorNotice } from '../ui/error-notice';
import { EndForm } from '../ui/form/end-form';
import { CLOSE_STRUCTURE, CLOSING_STRUCTURE } from './close-structure.query';

/** A structure closes on a day: what that does is said before it is done. */
export function CloseStructure({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { list } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['closing-structure', of],
    queryFn: async ({ signal }) => (await execute(CLOSING_STRUCTURE, { id: of }, signal)).structure,
    staleTime: 0,
    gcTime: 0,
  });
  const saving = useSave(CLOSE_STRUCTURE, {
    said: ({ closeStructure }) => t('closeForm.done', { name: closeStructure.structure.name }),
    receipt: ({ closeStructure }) => closeStructure.receipt,
    onSaved: onClose,
  });
  const people = (data?.people ?? []).map(({ person }) => person.name);
  return (
    <EndForm
      title={data ? t('closeForm.title', { name: data.name }) : t('command.close-structure')}
      day={t('closeForm.day')}
      saveLabel={t('closeForm.close')}
      saving={saving}
      isReady={data !== undefined}
      onSave={(on, version = data?.version ?? 0) => saving.mutate({ id: of, version, on })}
      onClose={onClose}
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <p>{t('closeForm.what')}</p>
          <ul>
            <li>
              {people.length > 0
                ? t('closeForm.people', { count: people.length, names: list(people) })
                : t('closeForm.nobody')}
            </li>
            <li>{t('closeForm.ties', { count: data.ties.length })}</li>
            <li>{t('closeForm.past')}</li>
          </ul>
          <p>{t('closeForm.undo')}</p>
        </>
      )}
    </EndForm>
  );
}
