import { useQuery } from '@tanstack/react-query';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { coordinates, useMe } from '../../access/use-me';
import type { FormProps } from '../../commands/forms';
import { RecordField } from '../../directory/record-field';
import { useNamed } from '../../directory/use-named';
import { execute } from '../../graphql/execute';
import { useSave } from '../../graphql/use-save';
import { ErrorNotice } from '../../ui/error-notice';
import { EditForm } from '../../ui/form/edit-form';
import { FormDialog } from '../../ui/form/form-dialog';
import { useStoredForm } from '../../ui/form/use-stored-form';
import { HostRoom } from './host-room';
import { OUTREACH_HOST, RECORD_OUTREACH } from './outreach.query';
import { OutreachFields } from './outreach-fields';
import { NO_OUTREACH, type OutreachValues, outreachInput, outreachValues } from './outreach-values';
import { roomWords } from './room-words';
import { useSession } from './use-session';
import './outreach-form.css';

function useRecord(onSaved: () => void) {
  const { t } = useTranslation();
  return useSave(RECORD_OUTREACH, {
    said: ({ recordOutreach: { outreach, receipt } }) =>
      receipt.id === null
        ? t('form.nothingChanged')
        : t(outreach.state === 'AGREED' ? 'outreachForm.agreed' : 'outreachForm.proposed', {
            host: outreach.host.name,
            runner: outreach.runner.name,
          }),
    receipt: ({ recordOutreach }) => recordOutreach.receipt,
    onSaved,
  });
}

function useHost(id: string | undefined) {
  const { data } = useQuery({
    queryKey: ['outreach-host', id],
    queryFn: async ({ signal }) => (await execute(OUTREACH_HOST, { id: id ?? '' }, signal)).structure,
    enabled: id !== undefined,
  });
  return data;
}

/** A session is proposed to a host: `of` is the host, `with` the one who would come. */
export function RecordOutreach({ of, with: other, onClose }: FormProps) {
  const { t } = useTranslation();
  const me = useMe();
  const [host, runner] = [useNamed('structure', of).named, useNamed('structure', other).named];
  const form = useForm<OutreachValues>({
    values: { ...NO_OUTREACH, host: host ?? null, runner: runner ?? null },
    resetOptions: { keepDirtyValues: true },
  });
  const saving = useRecord(onClose);
  const { isDirty, dirtyFields } = form.formState;
  const [at, by] = form.watch(['host', 'runner']);
  const chosen = useHost(at?.id);
  const own = me && !coordinates(me) ? me.edits : null;
  const onlyOwn = (opposite: typeof at) =>
    own && !(opposite && own.includes(opposite.id))
      ? { only: own, hint: t('personForm.ownStructureHint') }
      : {};
  const isHosts = own !== null && at !== null && own.includes(at.id);
  return (
    <FormDialog title={t('command.record-outreach')} dirty={isDirty} onClose={onClose}>
      <EditForm
        form={form as UseFormReturn<OutreachValues>}
        saving={saving}
        onSave={(values) =>
          saving.mutate({
            input: {
              host: values.host?.id ?? null,
              runner: values.runner?.id ?? null,
              ...outreachInput(values, dirtyFields),
            },
          })
        }
        onCancel={onClose}
        saveLabel={t(isHosts ? 'outreachForm.note' : 'outreachForm.propose')}
        own={roomWords(saving.error, t)}
      >
        <div className="form-pair">
          <RecordField
            type="structure"
            name="host"
            label={t('outreachForm.host')}
            except={by ? [by.id] : []}
            required
          />
          <RecordField
            type="structure"
            name="runner"
            label={t('outreachForm.runner')}
            except={at ? [at.id] : []}
            {...(at ? onlyOwn(at) : {})}
            required
          />
        </div>
        {chosen && <HostRoom host={chosen} />}
        <OutreachFields isNew />
        <p className="field-hint">{t(isHosts ? 'outreachForm.atOnce' : 'outreachForm.hostDecides')}</p>
      </EditForm>
    </FormDialog>
  );
}

/** A session, corrected at the version that was read; what was declined is proposed again. */
export function EditOutreach({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { session, error, refetch } = useSession(of);
  const form = useStoredForm<OutreachValues>(NO_OUTREACH, session ? outreachValues(session) : undefined);
  const saving = useRecord(onClose);
  const { isDirty, dirtyFields } = form.formState;
  const title = session
    ? t('outreachForm.of', { runner: session.runner.name, host: session.host.name })
    : t('command.edit-outreach');
  return (
    <FormDialog title={title} dirty={isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {session && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values, version = session.version) =>
            saving.mutate({ input: { id: session.id, version, ...outreachInput(values, dirtyFields) } })
          }
          onCancel={onClose}
          own={roomWords(saving.error, t)}
        >
          <HostRoom host={{ ...session.host, hostsOutreach: true }} />
          <OutreachFields isAgreed={session.state === 'AGREED' && !session.mayAnswer} />
          {session.state === 'AGREED' && !session.mayAnswer && (
            <p className="field-hint">{t('outreachForm.daysAreHosts')}</p>
          )}
        </EditForm>
      )}
    </FormDialog>
  );
}
