import { FormProvider, useForm } from 'react-hook-form';
import { FOLLOW_UP_STATES, type FollowUpState } from '../../../../../api/kinds';
import { useSave } from '../../../graphql/use-save';
import { useWords } from '../../../i18n/use-words';
import { errorWords } from '../../../ui/error-words';
import { ChoicesField } from '../../../ui/form/fields';
import { asValue } from '../../../ui/form/form-values';
import { FollowUpFields } from '../follow-up-fields';
import { ANSWER_FOLLOW_UP } from '../follow-ups.query';
import type { Asked } from './asked.types';
import { AskedAbout } from './asked-about';

interface AnswerFormProps {
  readonly asked: Asked;
  readonly token: string;
  /** The link that was pressed; one may choose another. */
  readonly state: FollowUpState | undefined;
  readonly onSent: () => void;
  /** Somebody answered meanwhile. */
  readonly onRefused: () => void;
}

/** One of three, what slows it, what comes next, one button. */
export function AnswerForm({ asked, token, state, onSent, onRefused }: AnswerFormProps) {
  const { t } = useWords();
  const form = useForm({ defaultValues: { state: state ?? '', obstacle: '', nextStep: '' } });
  const saving = useSave(ANSWER_FOLLOW_UP, { said: () => t('followUpAnswer.sent'), onSaved: onSent });
  const send = form.handleSubmit((said) =>
    saving.mutate(
      {
        token,
        state: said.state as FollowUpState,
        obstacle: asValue(said.obstacle),
        nextStep: asValue(said.nextStep),
      },
      { onError: onRefused },
    ),
  );
  return (
    <FormProvider {...form}>
      <form
        className="form follow-up-answer"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving.isPending) void send();
        }}
      >
        <AskedAbout asked={asked} />
        <ChoicesField
          type="radio"
          name="state"
          label={t('followUpAnswer.where')}
          hint={t('followUpAnswer.whereHint')}
          required
          choices={FOLLOW_UP_STATES.map((value) => ({ value, label: t(`followUp.group.${value}`) }))}
        />
        <FollowUpFields />
        {saving.error && (
          <p className="form-refused" role="alert">
            {errorWords(saving.error, t)}
          </p>
        )}
        <button type="submit" className="button button-main" disabled={saving.isPending}>
          {t(saving.isPending ? 'form.saving' : 'followUpAnswer.send')}
        </button>
        <p className="page-note">{t('followUpAnswer.who')}</p>
      </form>
    </FormProvider>
  );
}
