import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../graphql/api-error';

type State = Readonly<Record<string, unknown>>;

export interface Conflict {
  readonly current: State;
  readonly yours: State;
  /** The version that is stored now. */
  readonly version: number;
}

/** The two states of a stale edit; null for any other error. */
export function conflictOf(error: unknown): Conflict | null {
  if (!(error instanceof ApiError) || error.code !== 'CONFLICT') return null;
  const { current, yours } = (error.facts ?? {}) as { current?: State; yours?: State };
  if (!current || !yours || typeof current.version !== 'number') return null;
  return { current, yours, version: current.version };
}

interface ConflictNoticeProps {
  readonly conflict: Conflict;
  readonly onKeepYours: () => void;
  readonly onKeepTheirs: () => void;
}

/** Both states of what two people changed at once, field by field, and the choice. */
export function ConflictNotice({ conflict, onKeepYours, onKeepTheirs }: ConflictNoticeProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const shown = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('conflict.empty');
    if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no');
    return Array.isArray(value) ? value.join(', ') : String(value);
  };
  const fields = Object.keys(conflict.yours).filter(
    (field) => field !== 'version' && shown(conflict.current[field]) !== shown(conflict.yours[field]),
  );
  const label = (field: string) => (i18n.exists(`field.${field}`) ? t(`field.${field as 'name'}`) : field);
  return (
    <section className="conflict" role="alert" aria-labelledby={id}>
      <p id={id}>
        <strong>{t('conflict.title')}</strong> {t('conflict.note')}
      </p>
      {fields.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('conflict.field')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
              <th scope="col">{t('conflict.yours')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{label(field)}</th>
                <td>{shown(conflict.current[field])}</td>
                <td>{shown(conflict.yours[field])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="conflict-choices">
        <button type="button" className="button" onClick={onKeepYours}>
          {t('conflict.keepYours')}
        </button>
        <button type="button" className="button" onClick={onKeepTheirs}>
          {t('conflict.keepTheirs')}
        </button>
      </div>
    </section>
  );
}
