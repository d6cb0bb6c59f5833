import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PATH_STAGES, type PathStage } from '../../../api/kinds';
import type { FormProps } from '../commands/forms';
import { execute } from '../graphql/execute';
import { READ_TO_EDIT } from '../graphql/read-to-edit';
import { ErrorNotice } from '../ui/error-notice';
import { FormDialog } from '../ui/form/form-dialog';
import { POSITIONS } from './position.query';
import { StageForm } from './stage-form';
import '../ui/form/form.css';

/** The seven stages of the path to employment: each is ticked, noted and saved by itself. */
export function PositionStructure({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const [dirty, setDirty] = useState<readonly PathStage[]>([]);
  const { data, error, refetch } = useQuery({
    queryKey: ['positions', of],
    queryFn: async ({ signal }) => (await execute(POSITIONS, { id: of }, signal)).structure,
    ...READ_TO_EDIT,
  });
  const onDirty = useCallback(
    (stage: PathStage, is: boolean) =>
      setDirty((before) => [...before.filter((one) => one !== stage), ...(is ? [stage] : [])]),
    [],
  );
  return (
    <FormDialog
      title={data ? t('positionForm.title', { name: data.name }) : t('command.position-structure')}
      dirty={dirty.length > 0}
      onClose={onClose}
    >
      <p>{t('positionForm.note')}</p>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <ol className="stage-list">
          {PATH_STAGES.map((stage) => (
            <li key={stage}>
              <StageForm
                structure={of}
                stage={stage}
                position={data.positions.find((position) => position.stage === stage)}
                onDirty={onDirty}
              />
            </li>
          ))}
        </ol>
      )}
    </FormDialog>
  );
}
