import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMe } from '../access/use-me';
import { type Picked, RecordField } from '../directory/record-field';
import { Chip } from '../ui/chip';
import type { Entry } from './journal.types';
import type { JournalSearch } from './journal-search';

interface JournalFiltersProps {
  readonly search: JournalSearch;
  /** What is shown: the names of what the address filters by are in it. */
  readonly entries: readonly Entry[];
}

const NOTHING = { structure: null, person: null, by: null } as Readonly<
  Record<'structure' | 'person' | 'by', Picked | null>
>;

/** Which changes: of one sheet, by somebody, or one's own; each filter stays in sight and goes at a press. */
export function JournalFilters({ search, entries }: JournalFiltersProps) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const form = useForm({ defaultValues: NOTHING });
  const go = (change: { [Key in keyof JournalSearch]?: JournalSearch[Key] | undefined }) =>
    void navigate({ to: '/journal', search: { ...search, entry: undefined, ...change } as JournalSearch });
  const { structure, person, by } = form.watch();
  useEffect(() => {
    const record = structure ?? person;
    if (!record && !by) return;
    form.reset(NOTHING);
    go(record ? { record: record.id } : { by: by?.id });
  });
  const record = entries.flatMap(({ about }) => about).find(({ id }) => id === search.record);
  const signer = entries.find((one) => [one.by.personId, one.by.accountId].includes(search.by ?? ''))?.by;
  const chips = [
    search.record !== undefined && {
      label: t('journal.of', { name: record?.label ?? t('journal.oneSheet') }),
      off: { record: undefined },
    },
    search.by !== undefined && {
      label: t('journal.by', { name: signer?.name ?? t('journal.onePerson') }),
      off: { by: undefined },
    },
    search.mine && { label: t('journal.mine'), off: { mine: undefined } },
  ].filter((chip) => chip !== false && chip !== undefined);
  return (
    <div className="journal-filters">
      <details>
        <summary className="button">{t('journal.filter')}</summary>
        <FormProvider {...form}>
          <div className="journal-filter-fields">
            <RecordField type="structure" name="structure" label={t('journal.filterStructure')} />
            <RecordField type="person" name="person" label={t('journal.filterPerson')} />
            <RecordField type="person" name="by" label={t('journal.filterBy')} />
          </div>
        </FormProvider>
      </details>
      {me?.email && !search.mine && (
        <button type="button" className="button" onClick={() => go({ mine: true })}>
          {t('journal.mine')}
        </button>
      )}
      {chips.map(({ label, off }) => (
        <Chip
          key={label}
          label={label}
          removeLabel={t('filter.remove', { label })}
          onRemove={() => go(off)}
        />
      ))}
    </div>
  );
}
