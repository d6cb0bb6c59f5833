import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useTerritory } from '../../territory/use-territory';
import { EditForm } from './edit-form';
import { TextField } from './fields';
import { FormDialog } from './form-dialog';

type Saving = Parameters<typeof EditForm<{ on: string }>>[0]['saving'];

interface EndFormProps {
  readonly title: string;
  /** What comes of it, in words. */
  readonly children: ReactNode;
  readonly day: string;
  readonly saveLabel: string;
  readonly saving: Saving;
  /** False while what is to end is being read. */
  readonly isReady: boolean;
  readonly onSave: (on: string | null, version?: number) => void;
  readonly onClose: () => void;
}

/** Something ends on a day, today unless said; what comes of it stands above. */
export function EndForm({ title, children, day, saveLabel, saving, isReady, onSave, onClose }: EndFormProps) {
  const { t } = useTranslation();
  const today = useTerritory().data?.territory.today ?? '';
  const form = useForm({ values: { on: today } });
  return (
    <FormDialog title={title} dirty={form.formState.isDirty} onClose={onClose}>
      <div className="form-words">{children}</div>
      {isReady && (
        <EditForm
          form={form}
          saving={saving}
          onSave={({ on }, version) => onSave(on === '' ? null : on, version)}
          onCancel={onClose}
          saveLabel={saveLabel}
          fieldWords={() => t('end.refused')}
        >
          <TextField name="on" type="date" label={day} hint={t('end.hint')} />
        </EditForm>
      )}
    </FormDialog>
  );
}
