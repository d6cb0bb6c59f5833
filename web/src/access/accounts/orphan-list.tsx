import { useQuery } from '@tanstack/react-query';
import { useOpenForm } from '../../commands/open-form';
import type { OrphansQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { useMe } from '../use-me';
import { ORPHANS } from './accounts.query';
import { SheetRow } from './sheet-row';
import { TakeOverButton } from './take-over-button';

interface RowsProps {
  readonly orphans: OrphansQuery['orphanSheets'];
}

function Rows({ orphans }: RowsProps) {
  const { t, day, list } = useWords();
  const { open } = useOpenForm();
  const me = useMe();
  return (
    <ul className="plain-rows">
      {orphans.map(({ structure, since, formerEditors }) => (
        <SheetRow
          key={structure.id}
          sheet={structure}
          details={[
            since && t('accounts.orphanSince', { date: day(since) }),
            formerEditors.length > 0 &&
              t('accounts.formerly', { names: list(formerEditors.map((person) => person.name)) }),
          ]}
        >
          <span className="row-actions">
            <button
              type="button"
              className="button"
              aria-label={t('accounts.doTo', {
                action: t('accounts.nameEditorShort'),
                name: structure.name,
              })}
              onClick={() => open('name-editor', structure.id)}
            >
              {t('accounts.nameEditorShort')}
            </button>
            {me?.email && <TakeOverButton structure={structure.id} name={structure.name} />}
          </span>
        </SheetRow>
      ))}
    </ul>
  );
}

/** Sheets that nobody keeps: first those that lost whoever did, then those that never had anybody. */
export function OrphanList() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['orphans'],
    queryFn: async ({ signal }) => (await execute(ORPHANS, {}, signal)).orphanSheets,
  });
  const lost = data?.filter(({ since }) => since !== null) ?? [];
  const never = data?.filter(({ since }) => since === null) ?? [];
  return (
    <section aria-labelledby="orphans">
      <h2 id="orphans">
        {t('accounts.orphans')} {data && <span className="fact-count">{data.length}</span>}
      </h2>
      <p className="me-note">{t('accounts.orphansNote')}</p>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p>{t('accounts.noOrphan')}</p>}
      {lost.length > 0 && <Rows orphans={lost} />}
      {never.length > 0 && (
        <details className="orphans-never">
          <summary>{t('accounts.neverKept', { count: never.length })}</summary>
          <Rows orphans={never} />
        </details>
      )}
    </section>
  );
}
