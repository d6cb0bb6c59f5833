import { useEffect } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PATH_STAGES, type PathStage } from '../../../../api/kinds';
import { type Picked, RecordField } from '../../directory/record-field';
import { useTerritory } from '../../territory/use-territory';
import { CheckField, SelectField, TextField } from '../../ui/form/fields';
import { withImagined } from '../pathway-search';
import { useChangePathway, usePathwaySearch } from '../use-pathway';
import type { Imagined } from './imagined';
import '../../ui/form/form.css';

type Steps = { readonly [Stage in PathStage]: boolean };
interface Values {
  readonly gone: Picked | null;
  readonly structure: Picked | null;
  readonly name: string;
  readonly city: string;
  readonly steps: Steps;
  readonly tiedTo: Picked | null;
}

const NO_STEPS = Object.fromEntries(PATH_STAGES.map((stage) => [stage, false])) as unknown as Steps;
const EMPTY: Values = { gone: null, structure: null, name: '', city: '', steps: NO_STEPS, tiedTo: null };

/** What the form imagines; null until it is somebody somewhere on the path. */
function imaginedIn({ structure, name, city, steps, tiedTo }: Values): Imagined | null {
  const stages = PATH_STAGES.filter((stage) => steps[stage]);
  if (stages.length === 0 || (!structure && name.trim() === '')) return null;
  return {
    ...(structure ? { structure: structure.id } : { name: name.trim() }),
    ...(city === '' ? {} : { city }),
    stages,
    tiedTo: tiedTo ? [tiedTo.id] : [],
  };
}

/** A structure taken away, or one added with its steps, its town and a tie: imagined, never saved. */
export function WhatIfForm() {
  const { t } = useTranslation();
  const search = usePathwaySearch();
  const change = useChangePathway();
  const cities = useTerritory().data?.cities ?? [];
  const form = useForm<Values>({ defaultValues: EMPTY });
  const gone = form.watch('gone');
  const { reset, setError, formState } = form;
  useEffect(() => {
    if (!gone) return;
    change({ gone: [...(search.gone ?? []), gone.id] });
    reset();
  }, [gone, change, reset, search.gone]);
  const structure = form.watch('structure');
  const add = form.handleSubmit((values) => {
    const imagined = imaginedIn(values);
    if (!imagined) return setError('root', { message: 'incomplete' });
    change({ added: withImagined(search, imagined) });
    reset();
  });
  return (
    <section className="what-if" aria-labelledby="what-if-name">
      <h2 id="what-if-name">{t('pathway.whatIf')}</h2>
      <p className="page-note">{t('pathway.whatIfMeaning')}</p>
      <FormProvider {...form}>
        <RecordField name="gone" type="structure" label={t('pathway.pickGone')} except={search.gone ?? []} />
        <form
          className="what-if-add"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <h3>{t('pathway.addOne')}</h3>
          <div className="form-pair">
            <RecordField name="structure" type="structure" label={t('pathway.addKnown')} />
            {!structure && <TextField name="name" label={t('pathway.addName')} maxLength={80} />}
          </div>
          <fieldset className="what-if-steps">
            <legend>{t('pathway.addSteps')}</legend>
            {PATH_STAGES.map((stage) => (
              <CheckField key={stage} name={`steps.${stage}`} label={t(`stage.${stage}`)} />
            ))}
          </fieldset>
          <div className="form-pair">
            <SelectField
              name="city"
              label={t('pathway.by.CITY')}
              none={t('pathway.noTown')}
              choices={cities.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <RecordField name="tiedTo" type="structure" label={t('pathway.addTie')} />
          </div>
          {formState.errors.root && (
            <p className="form-refused" role="alert">
              {t('pathway.addIncomplete')}
            </p>
          )}
          <button type="submit" className="button button-main">
            {t('pathway.addAction')}
          </button>
        </form>
      </FormProvider>
    </section>
  );
}
