import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../../commands/forms';
import { useSave } from '../../graphql/use-save';
import { ErrorNotice } from '../../ui/error-notice';
import { EditForm } from '../../ui/form/edit-form';
import { EndForm } from '../../ui/form/end-form';
import { AreaField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { HostRoom } from './host-room';
import { ANSWER_OUTREACH, END_OUTREACH, WITHDRAW_OUTREACH } from './outreach.query';
import { roomWords } from './room-words';
import { useDayWords } from './use-day-words';
import { useSession } from './use-session';
import './outreach-form.css';

type Session = NonNullable<ReturnType<typeof useSession>['session']>;

function Proposal({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const days = useDayWords();
  return (
    <div className="form-words">
      <p>
        {t('outreachForm.proposal', {
          runner: session.runner.name,
          host: session.host.name,
          days: days(session),
        })}
      </p>
      {session.purpose && <p>{session.purpose}</p>}
    </div>
  );
}

function useAnswer(accepted: boolean, onSaved: () => void) {
  const { t } = useTranslation();
  return useSave(ANSWER_OUTREACH, {
    said: ({ answerOutreach: { outreach } }) =>
      t(accepted ? 'outreachForm.accepted' : 'outreachForm.declined', { runner: outreach.runner.name }),
    receipt: ({ answerOutreach }) => answerOutreach.receipt,
    onSaved,
  });
}

/** The host agrees to a session, within the room it gave. */
export function AcceptOutreach({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { session, error, refetch } = useSession(of);
  const form = useForm({ values: {} });
  const saving = useAnswer(true, onClose);
  return (
    <FormDialog title={t('command.accept-outreach')} dirty={false} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {session && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(_values, version = session.version) =>
            saving.mutate({ id: session.id, version, accepted: true })
          }
          onCancel={onClose}
          saveLabel={t('outreachForm.accept')}
          own={roomWords(saving.error, t)}
        >
          <Proposal session={session} />
          <HostRoom host={{ ...session.host, hostsOutreach: true }} />
        </EditForm>
      )}
    </FormDialog>
  );
}

/** The host cannot: a word says why, and what would suit. */
export function DeclineOutreach({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { session, error, refetch } = useSession(of);
  const form = useForm({ defaultValues: { word: '' } });
  const saving = useAnswer(false, onClose);
  return (
    <FormDialog title={t('command.decline-outreach')} dirty={form.formState.isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {session && (
        <EditForm
          form={form}
          saving={saving}
          onSave={({ word }, version = session.version) =>
            saving.mutate({ id: session.id, version, accepted: false, word: word.trim() || null })
          }
          onCancel={onClose}
          saveLabel={t('outreachForm.decline')}
          own={roomWords(saving.error, t)}
        >
          <Proposal session={session} />
          <AreaField
            name="word"
            label={t('outreachForm.word')}
            hint={t('outreachForm.wordHint')}
            maxLength={500}
          />
        </EditForm>
      )}
    </FormDialog>
  );
}

/** What was proposed is taken back. */
export function WithdrawOutreach({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { session, error, refetch } = useSession(of);
  const form = useForm({ values: {} });
  const saving = useSave(WITHDRAW_OUTREACH, {
    said: () => t('outreachForm.withdrawn'),
    receipt: ({ withdrawOutreach }) => withdrawOutreach.receipt,
    onSaved: onClose,
  });
  return (
    <FormDialog title={t('command.withdraw-outreach')} dirty={false} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {session && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(_values, version = session.version) => saving.mutate({ id: session.id, version })}
          onCancel={onClose}
          saveLabel={t('outreachForm.withdraw')}
          own={roomWords(saving.error, t)}
        >
          <Proposal session={session} />
        </EditForm>
      )}
    </FormDialog>
  );
}

/** The session is held no more from a day on. */
export function EndOutreach({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { session, error, refetch } = useSession(of);
  const saving = useSave(END_OUTREACH, {
    said: () => t('outreachForm.endNoted'),
    receipt: ({ endOutreach }) => endOutreach.receipt,
    onSaved: onClose,
  });
  return (
    <EndForm
      title={t('command.end-outreach')}
      day={t('outreachForm.endDay')}
      saveLabel={t('outreachForm.end')}
      saving={saving}
      isReady={session !== undefined}
      onSave={(on, version = session?.version ?? 0) => saving.mutate({ id: of, version, on })}
      onClose={onClose}
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {session && <p>{t('outreachForm.of', { runner: session.runner.name, host: session.host.name })}</p>}
      <p>{t('outreachForm.past')}</p>
    </EndForm>
  );
}
