import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { minutesBetween } from '../../../../api/clock-time';
import type { FormProps } from '../../commands/forms';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { EditForm } from '../../ui/form/edit-form';
import { SelectField, TextField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { asText, asValue } from '../../ui/form/form-values';
import { useStoredForm } from '../../ui/form/use-stored-form';
import type { GroupMeetingLine } from '../project.types';
import { useProjectForm } from '../use-project-form';
import { CHANGE_GROUP_MEETING, PLAN_MEETINGS, REMOVE_GROUP_MEETING } from './actions.query';

const LENGTHS = [30, 60, 90, 120, 180, 240] as const;
const WEEKS = [1, 2, 3, 4, 6, 8, 12] as const;
const TIMES = [1, 2, 3, 4, 6, 8, 12] as const;

interface WhenValues {
  day: string;
  time: string;
  minutes: string;
  place: string;
}
const NONE: WhenValues = { day: '', time: '', minutes: '90', place: '' };

const inputOf = ({ day, time, minutes, place }: WhenValues) => ({
  day: asValue(day),
  time: asValue(time),
  minutes: Number(minutes) || 60,
  place: asValue(place),
});

const minutesOf = ({ startsAt, endsAt }: GroupMeetingLine): string =>
  startsAt && endsAt ? String(minutesBetween(startsAt, endsAt)) : NONE.minutes;

function WhenFields({ lengths = LENGTHS }: { readonly lengths?: readonly number[] }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="form-pair">
        <TextField name="day" type="date" label={t('projects.day')} required />
        <TextField name="time" type="time" label={t('projects.time')} hint={t('projects.timeHint')} />
      </div>
      <SelectField
        name="minutes"
        label={t('projects.length')}
        choices={lengths.map((minutes) => ({
          value: String(minutes),
          label: t('projects.minutes', { count: minutes }),
        }))}
      />
      <TextField name="place" label={t('projects.place')} hint={t('projects.placeHint')} maxLength={200} />
    </>
  );
}

/** The next meetings of a group: one, or several by its rhythm. */
export function PlanMeetings({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { data: project, error, refetch } = useProjectForm(of);
  const form = useForm({ defaultValues: { ...NONE, times: '1', weeks: '6' } });
  const saving = useSave(PLAN_MEETINGS, {
    said: () => t('projects.planned'),
    receipt: ({ planGroupMeetings }) => planGroupMeetings.receipt,
    onSaved: onClose,
  });
  const several = form.watch('times') !== '1';
  return (
    <FormDialog title={t('command.plan-meetings')} dirty={form.formState.isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {project && (
        <EditForm
          form={form}
          saving={saving}
          onSave={({ times, weeks, ...when }) =>
            saving.mutate({
              project: of,
              input: inputOf(when),
              times: Number(times),
              everyWeeks: Number(weeks),
            })
          }
          onCancel={onClose}
          saveLabel={t('projects.plan')}
        >
          {project.rhythm && (
            <p className="form-words">{t('projects.rhythmIs', { rhythm: project.rhythm })}</p>
          )}
          <WhenFields />
          <div className="form-pair">
            <SelectField
              name="times"
              label={t('projects.times')}
              choices={TIMES.map((count) => ({
                value: String(count),
                label: t('projects.timesCount', { count }),
              }))}
            />
            {several && (
              <SelectField
                name="weeks"
                label={t('projects.every')}
                choices={WEEKS.map((count) => ({
                  value: String(count),
                  label: t('projects.everyWeeks', { count }),
                }))}
              />
            )}
          </div>
        </EditForm>
      )}
    </FormDialog>
  );
}

function useGroupMeeting(of: string, meeting: string | undefined) {
  const { data, error, refetch } = useProjectForm(of);
  const found = data?.meetings.find(({ id }) => id === meeting);
  return { found, error, refetch, isMissing: data !== undefined && !found };
}

/** A meeting of a group is moved, or its place is said. */
export function MoveMeeting({ of = '', with: meeting, onClose }: FormProps) {
  const { t } = useTranslation();
  const { found, error, refetch, isMissing } = useGroupMeeting(of, meeting);
  const form = useStoredForm<WhenValues>(
    NONE,
    found
      ? {
          day: found.heldOn,
          time: found.startsAt?.slice(11, 16) ?? '',
          minutes: minutesOf(found),
          place: asText(found.place),
        }
      : undefined,
  );
  const saving = useSave(CHANGE_GROUP_MEETING, {
    said: () => t('projects.moved'),
    receipt: ({ changeGroupMeeting }) => changeGroupMeeting.receipt,
    onSaved: onClose,
  });
  const lasts = found ? Number(minutesOf(found)) : 90;
  return (
    <FormDialog title={t('command.move-meeting')} dirty={form.formState.isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isMissing && <p>{t('projects.meetingGone')}</p>}
      {found && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values, version = found.version) =>
            saving.mutate({ project: of, meeting: found.id, version, input: inputOf(values) })
          }
          onCancel={onClose}
        >
          <WhenFields lengths={[...new Set([...LENGTHS, lasts])].sort((a, b) => a - b)} />
        </EditForm>
      )}
    </FormDialog>
  );
}

/** A meeting of a group is called off. */
export function CallOffMeeting({ of = '', with: meeting, onClose }: FormProps) {
  const { t, day } = useWords();
  const { found, error, refetch, isMissing } = useGroupMeeting(of, meeting);
  const form = useForm({ values: {} });
  const saving = useSave(REMOVE_GROUP_MEETING, {
    said: () => t('projects.calledOff'),
    receipt: ({ removeGroupMeeting }) => removeGroupMeeting.receipt,
    onSaved: onClose,
  });
  return (
    <FormDialog title={t('command.call-off-meeting')} dirty={false} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isMissing && <p>{t('projects.meetingGone')}</p>}
      {found && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(_values, version = found.version) =>
            saving.mutate({ project: of, meeting: found.id, version })
          }
          onCancel={onClose}
          saveLabel={t('command.call-off-meeting')}
        >
          <p>{t('projects.callOff', { day: day(found.heldOn) })}</p>
        </EditForm>
      )}
    </FormDialog>
  );
}
