import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { plusDays } from '../../../../api/plus-days';
import type { FormProps } from '../../commands/forms';
import { useSave } from '../../graphql/use-save';
import { useTerritory } from '../../territory/use-territory';
import { EditForm } from '../../ui/form/edit-form';
import { SelectField, TextField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { asValue } from '../../ui/form/form-values';
import { CALL_OFF_FOLLOW_UP, PLAN_FOLLOW_UP } from './follow-ups.query';
import { type FollowUp, useFollowUp } from './use-follow-ups';

const LENGTHS = [15, 30, 45, 60, 90];
const WEEK = 7;

function PlanForm({ item, onClose }: { readonly item: FollowUp; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const today = useTerritory().data?.territory.today ?? new Date().toISOString().slice(0, 10);
  const call = item.call?.cancelled ? null : item.call;
  const form = useForm({
    defaultValues: {
      on: call?.on ?? plusDays(today, WEEK),
      time: call?.time ?? '14:00',
      minutes: String(call?.minutes ?? 30),
      link: call?.link ?? '',
    },
  });
  const saving = useSave(PLAN_FOLLOW_UP, { said: () => t('followUp.planned'), onSaved: onClose });
  const callingOff = useSave(CALL_OFF_FOLLOW_UP, { said: () => t('followUp.calledOff'), onSaved: onClose });
  return (
    <FormDialog
      title={t('followUp.planTitle', { title: item.title ?? item.to?.name ?? '' })}
      dirty={form.formState.isDirty}
      onClose={onClose}
    >
      <EditForm
        form={form}
        saving={callingOff.error ? callingOff : saving}
        saveLabel={t(call ? 'followUp.move' : 'followUp.plan')}
        onSave={({ on, time, minutes, link }, version) =>
          saving.mutate({
            id: item.id,
            version: version ?? item.version,
            on,
            time,
            minutes: Number(minutes),
            link: asValue(link),
          })
        }
        onCancel={onClose}
      >
        <p>{t('followUp.planNote')}</p>
        <TextField name="on" type="date" label={t('followUp.day')} required />
        <TextField
          name="time"
          type="time"
          label={t('followUp.time')}
          hint={t('followUp.timeHint')}
          required
        />
        <SelectField
          name="minutes"
          label={t('followUp.length')}
          choices={LENGTHS.map((value) => ({
            value: String(value),
            label: t('followUp.minutes', { count: value }),
          }))}
        />
        <TextField
          name="link"
          type="url"
          label={t('followUp.link')}
          hint={t('followUp.linkHint')}
          maxLength={500}
        />
        {call && (
          <p>
            <button
              type="button"
              className="button button-quiet"
              disabled={callingOff.isPending}
              onClick={() => callingOff.mutate({ id: item.id, version: item.version })}
            >
              {t('followUp.callOffNow')}
            </button>
          </p>
        )}
      </EditForm>
    </FormDialog>
  );
}

/** The video call: when, how long, and the address of whatever tool one has; moved or called off the same way. */
export function PlanFollowUp({ of, onClose }: FormProps) {
  const item = useFollowUp(of);
  return item ? <PlanForm item={item} onClose={onClose} /> : null;
}
