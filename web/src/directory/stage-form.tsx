import { useEffect } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PathStage } from '../../../api/kinds';
import type { PositionsQuery } from '../gql/graphql';
import { useSave } from '../graphql/use-save';
import { useTerritory } from '../territory/use-territory';
import { errorWords } from '../ui/error-words';
import { AreaField, CheckField, TextField } from '../ui/form/fields';
import { asText, asValue } from '../ui/form/form-values';
import { POSITION_STRUCTURE } from './position.query';

type Position = PositionsQuery['structure']['positions'][number];

interface StageFormProps {
  readonly structure: string;
  readonly stage: PathStage;
  readonly position: Position | undefined;
  readonly onDirty: (stage: PathStage, dirty: boolean) => void;
}

/** One stage of the path: whether the structure stands there, since when, a note; saved by itself. */
export function StageForm({ structure, stage, position, onDirty }: StageFormProps) {
  const { t } = useTranslation();
  const today = useTerritory().data?.territory.today ?? null;
  const form = useForm({
    values: {
      stands: position !== undefined,
      note: asText(position?.note),
      since: asText(position?.since),
    },
    resetOptions: { keepDirtyValues: true },
  });
  const saving = useSave(POSITION_STRUCTURE, {
    said: () =>
      t(form.getValues('stands') ? 'positionForm.saved' : 'positionForm.takenOff', {
        stage: t(`stage.${stage}`),
      }),
    receipt: ({ positionStructure }) => positionStructure.receipt,
    onSaved: () => form.reset(form.getValues()),
  });
  const { isDirty, dirtyFields } = form.formState;
  useEffect(() => onDirty(stage, isDirty), [onDirty, stage, isDirty]);
  const stands = form.watch('stands');
  const save = form.handleSubmit(({ note, since }) => {
    const about = { structure, stage };
    if (!stands) return saving.mutate({ ...about, until: today });
    saving.mutate({
      ...about,
      ...(dirtyFields.note ? { note: asValue(note) } : {}),
      ...(dirtyFields.since && since !== '' ? { since } : {}),
    });
  });
  return (
    <FormProvider {...form}>
      <form
        className="form stage-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (!saving.isPending) void save();
        }}
      >
        <fieldset>
          <legend className="visually-hidden">{t(`stage.${stage}`)}</legend>
          <CheckField name="stands" label={t(`stage.${stage}`)} hint={t(`positionForm.what.${stage}`)} />
          {stands && (
            <>
              <AreaField name="note" label={t('field.note')} hint={t('positionForm.noteHint')} />
              <TextField
                name="since"
                type="date"
                label={t('field.since')}
                {...(position ? {} : { hint: t('form.emptyIsToday') })}
              />
            </>
          )}
        </fieldset>
        {saving.error && (
          <p className="form-refused" role="alert">
            {errorWords(saving.error, t)}
          </p>
        )}
        {isDirty && (
          <button type="submit" className="button button-main" disabled={saving.isPending}>
            {t(stands ? 'positionForm.save' : 'positionForm.takeOff')}
            <span className="visually-hidden"> {t('commands.of', { name: t(`stage.${stage}`) })}</span>
          </button>
        )}
      </form>
    </FormProvider>
  );
}
