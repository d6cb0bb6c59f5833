import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ArrivalsQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';
import { useEveryStructure } from '../attendance/use-everybody';
import { ARRIVALS, CONFIRM_ARRIVAL, DISMISS_ARRIVAL } from './door.query';
import './door.css';

/** As often as the attendance itself is read anew. */
const SEEN_EACH = 10_000;

type Arrival = ArrivalsQuery['meeting']['arrivals'][number];

function ArrivalRow({ arrival }: { readonly arrival: Arrival }) {
  const { t, hour } = useWords();
  const { id, name, structureName, email, at, structure, alike } = arrival;
  const structures = useEveryStructure().data ?? [];
  const [chosen, setChosen] = useState(structure?.id ?? '');
  const confirm = useSave(CONFIRM_ARRIVAL, {
    said: () => t('arrivals.confirmed', { name }),
    receipt: ({ confirmArrival }) => confirmArrival,
  });
  const dismiss = useSave(DISMISS_ARRIVAL, { said: () => t('arrivals.dismissed', { name }) });
  const busy = confirm.isPending || dismiss.isPending;
  const refused = confirm.error ?? dismiss.error;
  return (
    <li className="arrival">
      <p>
        <strong>{name}</strong>{' '}
        <span className="meeting-role">
          {[structureName ?? '', email ?? '', hour(at)].filter((part) => part !== '').join(' · ')}
        </span>
      </p>
      {alike.map((person) => (
        <button
          key={person.id}
          type="button"
          className="button"
          disabled={busy}
          onClick={() => confirm.mutate({ id, person: person.id, structure: null })}
        >
          {t('arrivals.isPerson', {
            name: person.name,
            structure:
              person.employments.map((one) => one.structure.name).join(', ') || t('meetingPage.noStructure'),
          })}
        </button>
      ))}
      <label>
        {t('arrivals.structure')}
        <select className="field-box" value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{t('attendance.noStructure')}</option>
          {structures.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <div className="arrival-actions">
        <button
          type="button"
          className={alike.length === 0 ? 'button button-main' : 'button'}
          disabled={busy}
          onClick={() => confirm.mutate({ id, person: null, structure: chosen === '' ? null : chosen })}
        >
          {t('arrivals.add')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={busy}
          onClick={() => dismiss.mutate({ id })}
        >
          {t('arrivals.dismiss')}
          <span className="visually-hidden"> {name}</span>
        </button>
      </div>
      {refused && <p role="alert">{errorWords(refused, t)}</p>}
    </li>
  );
}

/** Above the attendance: who is there, stands on no list, and waits for a tap of the coordination. */
export function Arrivals({ meeting }: { readonly meeting: string }) {
  const { t } = useWords();
  const { data = [] } = useQuery({
    queryKey: ['arrivals', meeting],
    queryFn: async ({ signal }) => (await execute(ARRIVALS, { id: meeting }, signal)).meeting.arrivals,
    refetchInterval: SEEN_EACH,
    staleTime: 0,
  });
  return (
    <section className="arrivals" aria-label={t('arrivals.title')} hidden={data.length === 0}>
      <h2>
        <span role="status">{data.length > 0 && t('arrivals.waiting', { count: data.length })}</span>
      </h2>
      <ul>
        {data.map((arrival) => (
          <ArrivalRow key={arrival.id} arrival={arrival} />
        ))}
      </ul>
    </section>
  );
}
