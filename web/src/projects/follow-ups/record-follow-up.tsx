import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FOLLOW_UP_STATES, type FollowUpState } from '../../../../api/kinds';
import type { FormProps } from '../../commands/forms';
import { useSave } from '../../graphql/use-save';
import { EditForm } from '../../ui/form/edit-form';
import { ChoicesField, TextField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { asValue } from '../../ui/form/form-values';
import { FollowUpFields } from './follow-up-fields';
import { RECORD_FOLLOW_UP } from './follow-ups.query';
import { type FollowUp, useFollowUp } from './use-follow-ups';

function RecordForm({ item, onClose }: { readonly item: FollowUp; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    defaultValues: {
      state: item.state ?? '',
      obstacle: item.obstacle ?? '',
      nextStep: item.nextStep ?? '',
      heldOn: item.heldOn ?? '',
      reviewOn: item.reviewOn ?? '',
    },
  });
  const saving = useSave(RECORD_FOLLOW_UP, {
    said: () => t('followUp.recorded'),
    receipt: ({ recordFollowUp }) => recordFollowUp.receipt,
    onSaved: onClose,
  });
  const stopped = form.watch('state') === 'STOPPED';
  return (
    <FormDialog
      title={t('followUp.recordTitle', { title: item.title ?? item.to?.name ?? '' })}
      dirty={form.formState.isDirty}
      onClose={onClose}
    >
      <EditForm
        form={form}
        saving={saving}
        onSave={({ state, obstacle, nextStep, heldOn, reviewOn }, version) =>
          saving.mutate({
            id: item.id,
            version: version ?? item.version,
            state: state as FollowUpState,
            obstacle: asValue(obstacle),
            nextStep: asValue(nextStep),
            heldOn: asValue(heldOn),
            reviewOn: stopped ? null : asValue(reviewOn),
          })
        }
        onCancel={onClose}
      >
        <ChoicesField
          type="radio"
          name="state"
          label={t('followUp.where')}
          required
          choices={FOLLOW_UP_STATES.map((value) => ({ value, label: t(`followUp.group.${value}`) }))}
        />
        <FollowUpFields />
        <TextField name="heldOn" type="date" label={t('followUp.heldOn')} hint={t('followUp.heldOnHint')} />
        {!stopped && (
          <TextField
            name="reviewOn"
            type="date"
            label={t('followUp.reviewOn')}
            hint={t('followUp.reviewOnHint')}
          />
        )}
      </EditForm>
    </FormDialog>
  );
}

/** Where it stands, what slows it, what comes next; corrects what was said. */
export function RecordFollowUp({ of, onClose }: FormProps) {
  const item = useFollowUp(of);
  return item ? <RecordForm item={item} onClose={onClose} /> : null;
}
