import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { coordinates, useMe } from '../../access/use-me';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/page';
import { BackToMeeting } from '../back-to-meeting';
import { refusedSeating } from './refused-seating';
import { SeatingOptions } from './seating-options';
import { readSeating, type SeatingSearch } from './seating-search';
import { SeatingByPerson, SeatingTables } from './seating-tables';
import { SeatingWishes } from './seating-wishes';
import { type SeatingPlan, settingsOf, useSeatedMeeting, useSeating } from './use-seating';
import '../../ui/form/form.css';
import '../meetings.css';
import '../sheet/attendance-sheet.css';
import './seating.css';

/** How good the plan is, in words: how many meet anew, and how far that is from what no plan beats. */
function HowGood({ plan }: { readonly plan: SeatingPlan }) {
  const { t } = useWords();
  const { newPairs, bound } = plan;
  const share = bound === 0 ? 100 : Math.floor((newPairs / bound) * 100);
  return (
    <p role="status" className="seating-good">
      <strong>{t('seating.newPairs', { count: newPairs })}</strong>{' '}
      {newPairs >= bound ? t('seating.best') : t('seating.far', { bound, share })}
    </p>
  );
}

/** The table plan of a rencontre, to print: by table and round, or by person. */
export function SeatingPage() {
  const words = useWords();
  const { t } = words;
  const { id = '' } = useParams({ strict: false });
  const search = readSeating(useSearch({ strict: false }));
  const navigate = useNavigate();
  const me = useMe();
  const mine = me !== undefined && coordinates(me);
  const { data: meeting, error, refetch } = useSeatedMeeting(id);
  const settings = meeting ? settingsOf(meeting, search) : null;
  const { data: plan, error: refused, isFetching } = useSeating(id, settings, search);
  const set = (change: { readonly [key in keyof SeatingSearch]?: unknown }) => {
    const next = { tables: undefined, seats: undefined, rounds: undefined, who: undefined, team: undefined };
    const rest = {
      withoutTeam: undefined,
      plan: undefined,
      together: undefined,
      apart: undefined,
      by: undefined,
    };
    const search_ = (old: object) => ({ ...old, ...next, ...rest, ...readSeating({ ...search, ...change }) });
    void navigate({ to: '.', search: search_ as never, replace: true, resetScroll: false });
  };
  const nameOf = (person: string) => settings?.guests.find((guest) => guest.id === person)?.name ?? '…';
  return (
    <Page
      title={t('seating.title')}
      lead={<BackToMeeting id={id} meeting={meeting} />}
      wide
      actions={
        plan && (
          <button type="button" className="button button-main" onClick={() => window.print()}>
            <Icon name="print" />
            {t('seating.print')}
          </button>
        )
      }
    >
      <p className="sheet-lead">{t('seating.lead')}</p>
      {me && !mine && <p>{t('work.notYours')}</p>}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {settings && settings.guests.length < 2 && <p>{t('seating.nobody')}</p>}
      {settings && (
        <>
          <SeatingOptions settings={settings} search={search} set={set} />
          {settings.guests.length > 1 && <SeatingWishes guests={settings.guests} search={search} set={set} />}
        </>
      )}
      {refused && (
        <p className="form-refused" role="alert">
          {refusedSeating(refused, words, nameOf)}
        </p>
      )}
      {plan && !refused && (
        <div aria-busy={isFetching}>
          <HowGood plan={plan} />
          <div className="seating-tools">
            <button type="button" className="button" onClick={() => set({ plan: (search.plan ?? 1) + 1 })}>
              {t('seating.another')}
            </button>
            <button
              type="button"
              className="button"
              aria-pressed={search.by === 'person'}
              onClick={() => set({ by: search.by === 'person' ? undefined : 'person' })}
            >
              {t('seating.byPerson')}
            </button>
          </div>
          {search.by === 'person' ? <SeatingByPerson plan={plan} /> : <SeatingTables plan={plan} />}
        </div>
      )}
    </Page>
  );
}
