import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { STRUCTURE_KINDS } from '../../../../api/kinds';
import { useCommands } from '../../commands/use-commands';
import { ErrorNotice } from '../../ui/error-notice';
import { Page } from '../../ui/page';
import { FindingRow } from './finding-row';
import { type FindingsSearch, readFindings } from './findings-search';
import { type ShownFinding, useFindings } from './use-findings';
import './findings.css';

interface FiltersProps {
  readonly search: FindingsSearch;
  readonly themes: readonly string[];
  readonly findings: readonly ShownFinding[];
}

function Filters({ search, themes, findings }: FiltersProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const kinds = STRUCTURE_KINDS.filter((kind) => findings.some((one) => one.kind === kind));
  const choose = (change: Record<string, string>) => {
    const cleared = { theme: undefined, kind: undefined };
    const next = (old: object) => ({ ...old, ...cleared, ...readFindings({ ...search, ...change }) });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return (
    <div className="findings-filters">
      <label>
        {t('findings.theme')}
        <select
          className="button select"
          value={search.theme ?? ''}
          onChange={({ target }) => choose({ theme: target.value })}
        >
          <option value="">{t('findings.everyTheme')}</option>
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {theme}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('findings.kind')}
        <select
          className="button select"
          value={search.kind ?? ''}
          onChange={({ target }) => choose({ kind: target.value })}
        >
          <option value="">{t('findings.everyKind')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** What the qualitative study says, by theme, to whoever may read it. */
export function FindingsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/findings' });
  const { data, error, refetch } = useFindings();
  const add = useCommands(null).find(({ command }) => command.id === 'add-finding');
  const all = data ?? [];
  const themes = [...new Set(all.flatMap(({ theme }) => theme ?? []))];
  const shown = all.filter(
    ({ theme, kind }) =>
      (search.theme === undefined || theme === search.theme) &&
      (search.kind === undefined || kind === search.kind),
  );
  return (
    <Page
      title={t('room.findings')}
      lead={t('findings.lead')}
      actions={
        <>
          {add && (
            <button type="button" className="button button-main" onClick={add.run}>
              {t('command.add-finding')}
            </button>
          )}
          <button type="button" className="button" onClick={() => window.print()}>
            {t('work.print')}
          </button>
        </>
      }
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <p className="loading">{t('findings.loading')}</p>}
      {data && all.length === 0 && <p>{t(add ? 'findings.noneYet' : 'findings.none')}</p>}
      {all.length > 0 && (
        <>
          <Filters search={search} themes={themes} findings={all} />
          <p role="status" className="page-note">
            {t('findings.count', { count: shown.length })}
          </p>
          {themes
            .filter((theme) => shown.some((one) => one.theme === theme))
            .map((theme) => (
              <section key={theme} aria-label={theme}>
                <h2 className="finding-theme">{theme}</h2>
                <ul>
                  {shown
                    .filter((one) => one.theme === theme)
                    .map((finding) => (
                      <FindingRow key={finding.id} finding={finding} />
                    ))}
                </ul>
              </section>
            ))}
        </>
      )}
    </Page>
  );
}
