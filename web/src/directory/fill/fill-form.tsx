import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useWords } from '../../i18n/use-words';
import { TapStatus } from '../../meetings/attendance/tap-status';
import { useTerritory } from '../../territory/use-territory';
import { knownCode } from '../../ui/error-words';
import { ConflictNotice, conflictOf } from '../../ui/form/conflict-notice';
import { StillRight } from '../review/still-right';
import { BETTER, FILL_GROUPS, isEmpty, lackedBy, type SheetValues } from './fill-fields';
import { FillGroup } from './fill-group';
import { Lacks } from './lacks';
import type { Sheet } from './send-edit';
import { useFill } from './use-fill';

/** What is being written is left, and so saved, when the phone is put away. */
function useLeaveWhenHidden(): void {
  useEffect(() => {
    const leave = () => {
      const { activeElement } = document;
      if (document.visibilityState === 'hidden' && activeElement instanceof HTMLElement) activeElement.blur();
    };
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, []);
}

interface FillFormProps {
  readonly loaded: Sheet;
  readonly account: string;
}

/** The sheet in short groups: what is known stands there already, each field is saved when it is left. */
export function FillForm({ loaded, account }: FillFormProps) {
  const { t, list } = useWords();
  const fill = useFill(loaded, account);
  const cities = useTerritory().data?.cities ?? [];
  useLeaveWhenHidden();
  const { sheet, queue, shown, conflict } = fill;
  const texts = (['phone', 'email', 'offers'] as const).map((field) => [field, shown(field)]);
  const now = { ...Object.fromEntries(texts), publics: shown('publics') ?? [] } as SheetValues;
  const better = BETTER.filter((field) => isEmpty(shown(field)));
  const people = (sheet.people ?? []).map(({ person }) => person.name);
  const nameOf = (field: string, value: unknown): unknown => {
    if (field === 'kind') return t(`kind.${value as 'OTHER'}`);
    if (field !== 'cities' || !Array.isArray(value)) return value;
    return value.map((id) => cities.find((city) => city.id === id)?.name ?? String(id));
  };
  const inWords = (state: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(state).map(([field, value]) => [field, nameOf(field, value)]));
  const [who, ...others] = FILL_GROUPS;
  const untold = queue.refused.filter(
    ({ error }) => conflictOf(error) === null && knownCode(error) !== 'INVALID',
  );
  return (
    <div className="fill">
      <div className="fill-head">
        <Lacks sheet={now} />
        <TapStatus {...queue} refused={untold} />
      </div>
      {conflict && (
        <ConflictNotice
          conflict={{
            ...conflict.both,
            current: inWords(conflict.both.current),
            yours: inWords(conflict.both.yours),
          }}
          onKeepYours={conflict.keepMine}
          onKeepTheirs={conflict.keepTheirs}
        />
      )}
      <details className="fill-known">
        <summary>
          <strong>{String(shown('name') ?? '')}</strong>{' '}
          {[
            t(`kind.${shown('kind') as 'OTHER'}`),
            ...sheet.cities.map((city) => city.name),
            ...(sheet.meetings?.length ? [t('fill.cameTo', { count: sheet.meetings.length })] : []),
          ].join(' · ')}
          <span className="fill-correct">{t('fill.correct')}</span>
        </summary>
        <FillGroup id={who.id} fields={who.fields} fill={fill} />
        {people.length > 0 && (
          <p className="page-note">{t('fill.people', { count: people.length, names: list(people) })}</p>
        )}
      </details>
      {others.map(({ id, fields }) => (
        <FillGroup key={id} id={id} fields={fields} fill={fill} />
      ))}
      <div className="fill-foot">
        {lackedBy(now).length > 0 ? (
          <Lacks sheet={now} />
        ) : (
          <p>
            {better.length > 0
              ? t('fill.better', { what: list(better.map((field) => t(`fill.betterBy.${field}`))) })
              : t('fill.whole')}
          </p>
        )}
        <StillRight id={sheet.id} />
        <p>
          <Link to="/" search={{ structure: sheet.id }} className="button button-main">
            {t('fill.seeSheet')}
          </Link>
        </p>
      </div>
    </div>
  );
}
