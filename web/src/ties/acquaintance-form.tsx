import { type UseFormReturn, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { coordinates, useMe } from '../access/use-me';
import { type Picked, RecordField } from '../directory/record-field';
import { useSave } from '../graphql/use-save';
import { EditForm } from '../ui/form/edit-form';
import { CheckField } from '../ui/form/fields';
import { FormDialog } from '../ui/form/form-dialog';
import { DECLARE_ACQUAINTANCE } from './acquaintance.query';
import { LevelField } from './level-field';
import { MeetingField } from './meeting-field';

interface AcquaintanceValues {
  from: Picked | null;
  to: Picked | null;
  level: string;
  readyToIntroduce: boolean;
  meeting: string;
}

interface AcquaintanceFormProps {
  readonly title: string;
  /** Who it begins with. */
  readonly from: Picked | null;
  readonly to: Picked | null;
  /** Said again: it stays tied to the rencontre of the first time. */
  readonly again?: boolean;
  /** What was said of introducing people, which is no secret. */
  readonly ready?: boolean;
  readonly saveLabel: string;
  readonly onClose: () => void;
}

/**
 * One person says that they know another. Of oneself one may say how well, which nobody else is told; whoever
 * coordinates says it for others without that.
 */
export function AcquaintanceForm({
  title,
  from,
  to,
  again,
  ready = false,
  saveLabel,
  onClose,
}: AcquaintanceFormProps) {
  const { t } = useTranslation();
  const me = useMe();
  const forOthers = me !== undefined && coordinates(me);
  const form = useForm<AcquaintanceValues>({
    values: { from, to, level: '', readyToIntroduce: ready, meeting: '' },
    resetOptions: { keepDirtyValues: true },
  });
  const [ends, isReady] = [form.watch(['from', 'to']), form.watch('readyToIntroduce')];
  const isOwn = ends[0] !== null && ends[0].id === me?.person?.id;
  const names = { from: ends[0]?.label ?? '…', to: ends[1]?.label ?? '…' };
  const saving = useSave(DECLARE_ACQUAINTANCE, {
    said: ({ declareAcquaintance }) =>
      t(isOwn ? 'acquaintanceForm.savedOwn' : 'acquaintanceForm.saved', {
        from: declareAcquaintance.from.name,
        to: declareAcquaintance.to.name,
      }),
    receipt: ({ declareAcquaintance }) => declareAcquaintance.receipt,
    onSaved: onClose,
  });
  const save = (values: AcquaintanceValues) => {
    if (!values.to || !values.from) return;
    saving.mutate({
      from: isOwn ? null : values.from.id,
      to: values.to.id,
      level: isOwn && values.level !== '' ? Number(values.level) : null,
      readyToIntroduce: values.readyToIntroduce,
      meeting: values.meeting === '' ? null : values.meeting,
    });
  };
  return (
    <FormDialog title={title} dirty={form.formState.isDirty} onClose={onClose}>
      <EditForm
        form={form as UseFormReturn<AcquaintanceValues>}
        saving={saving}
        onSave={save}
        onCancel={onClose}
        saveLabel={saveLabel}
        own={{ CONFLICT: t('acquaintanceForm.theirWord', names) }}
      >
        {forOthers && (
          <RecordField
            type="person"
            name="from"
            label={t('acquaintanceForm.from')}
            except={ends[1] ? [ends[1].id] : []}
            required
          />
        )}
        <RecordField
          type="person"
          name="to"
          label={t(forOthers ? 'acquaintanceForm.to' : 'acquaintanceForm.iKnow')}
          except={ends[0] ? [ends[0].id] : []}
          required
        />
        {isOwn && <LevelField />}
        {again && isOwn && <p className="field-hint">{t('acquaintanceForm.again')}</p>}
        <CheckField
          name="readyToIntroduce"
          label={t(isOwn ? 'acquaintanceForm.ready' : 'acquaintanceForm.readyOther', names)}
          hint={t(isReady ? 'acquaintanceForm.readyShown' : 'acquaintanceForm.readyHint')}
        />
        {!again && <MeetingField />}
        {!isOwn && <p className="field-hint">{t('acquaintanceForm.toConfirm')}</p>}
      </EditForm>
    </FormDialog>
  );
}
