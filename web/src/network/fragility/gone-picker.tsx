import { useEffect } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Picked, RecordField } from '../../directory/record-field';
import { Chip } from '../../ui/chip';
import type { Named } from './use-names';
import '../../ui/form/form.css';

interface GonePickerProps {
  readonly names: readonly Named[];
  readonly onToggle: (type: Named['type'], id: string) => void;
}

/** Who is imagined to be gone: found by name, taken back by a press. */
export function GonePicker({ names, onToggle }: GonePickerProps) {
  const { t } = useTranslation();
  const form = useForm<{ person: Picked | null; structure: Picked | null }>({
    defaultValues: { person: null, structure: null },
  });
  const { watch, reset } = form;
  const { person, structure } = watch();
  useEffect(() => {
    if (person) onToggle('person', person.id);
    if (structure) onToggle('structure', structure.id);
    if (person || structure) reset();
  }, [person, structure, onToggle, reset]);
  const except = names.map(({ id }) => id);
  return (
    <>
      {names.length > 0 && (
        <ul className="gone-list" aria-label={t('fragility.gone')}>
          {names.map(({ type, id, name }) => {
            const label = t(type === 'person' ? 'fragility.leaves' : 'fragility.closes', { name });
            return (
              <li key={`${type} ${id}`}>
                <Chip
                  label={label}
                  removeLabel={t('fragility.putBack', { label })}
                  onRemove={() => onToggle(type, id)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <FormProvider {...form}>
        <div className="form-pair">
          <RecordField name="person" type="person" label={t('fragility.pickPerson')} except={except} />
          <RecordField
            name="structure"
            type="structure"
            label={t('fragility.pickStructure')}
            except={except}
          />
        </div>
      </FormProvider>
    </>
  );
}
