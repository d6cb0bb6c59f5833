import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignInFirst } from '../../access/sign-in-first';
import { useSignedIn } from '../../access/use-me';
import { NotRanked } from '../../growth/not-ranked';
import { ErrorNotice } from '../../ui/error-notice';
import { Page } from '../../ui/page';
import { toggled } from '../../view/filters';
import { type FragilitySearch, readFragility } from './fragility-search';
import { GonePicker } from './gone-picker';
import { GoneResult } from './gone-result';
import { HoldingList } from './holding-list';
import { useFragility } from './use-fragility';
import { useNames } from './use-names';
import './fragility.css';

/** "If this person leaves, if this structure closes": what would fall apart, before it happens. */
export function FragilityPage() {
  const { t } = useTranslation();
  const signedIn = useSignedIn();
  const search = useSearch({ from: '/fragility' });
  const navigate = useNavigate();
  const change = (next: Partial<Record<keyof FragilitySearch, unknown>>) =>
    void navigate({
      to: '/fragility',
      search: (old: object) => readFragility({ ...old, ...next }),
      replace: true,
      resetScroll: false,
    });
  const gone = { people: search.people ?? [], structures: search.structures ?? [] };
  const isAsked = gone.people.length + gone.structures.length > 0;
  const withoutTeam = search.withoutTeam ?? false;
  const names = useNames(gone);
  const now = useFragility('STRUCTURES', null, withoutTeam);
  const people = useFragility('PEOPLE', null, withoutTeam);
  const then = useFragility('STRUCTURES', isAsked ? gone : null, withoutTeam);
  const error = now.error ?? people.error ?? then.error;
  const toggle = (type: 'person' | 'structure', id: string) =>
    change(
      type === 'person' ? { people: toggled(gone.people, id) } : { structures: toggled(gone.structures, id) },
    );
  return (
    <Page title={t('room.fragility')} lead={t('fragility.lead')}>
      {signedIn === false && <SignInFirst what={t('fragility.signIn')} />}
      {error && (
        <ErrorNotice
          error={error}
          onRetry={() => {
            for (const query of [now, people, then]) if (query.error) void query.refetch();
          }}
        />
      )}
      {signedIn && !error && (
        <>
          <label className="check fragility-team">
            <input
              type="checkbox"
              checked={withoutTeam}
              onChange={() => change({ withoutTeam: withoutTeam ? undefined : true })}
            />
            {t('filter.withoutTeam')}
          </label>
          <section aria-labelledby="fragility-if">
            <h2 id="fragility-if">{t('fragility.if')}</h2>
            <GonePicker names={names} onToggle={toggle} />
            {isAsked && now.data && then.data && (
              <GoneResult now={now.data} then={then.data} gone={gone} pending={then.isPlaceholderData} />
            )}
          </section>
          {now.data && (
            <HoldingList
              title={t('fragility.structures')}
              meaning={t('fragility.structuresMeaning')}
              none={t('fragility.noneStructures')}
              points={[...now.data.articulationPoints].sort((a, b) => b.separates - a.separates)}
              gone={gone.structures}
              onToggle={(id) => toggle('structure', id)}
            />
          )}
          <NotRanked withoutTeam={withoutTeam} />
          {people.data && (
            <HoldingList
              title={t('fragility.people')}
              meaning={t('fragility.peopleMeaning')}
              none={t('fragility.nonePeople')}
              // By name: who answers to the survey bends the figures, and no one is ranked by them.
              points={[...people.data.articulationPoints].sort((a, b) => a.label.localeCompare(b.label))}
              gone={gone.people}
              onToggle={(id) => toggle('person', id)}
            />
          )}
        </>
      )}
    </Page>
  );
}
