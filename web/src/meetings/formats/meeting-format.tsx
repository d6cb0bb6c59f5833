import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../meeting.types';
import { RunningOrder } from './running-order';
import { minutesBeyond } from './running-order-times';
import { useDuration } from './use-duration';
import './formats.css';

/** On the page of a rencontre: how it goes, by the clock where its hour is known. */
export function MeetingFormat({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation();
  const duration = useDuration();
  const { formatCard: card, startsAt = null, endsAt = null } = meeting;
  if (!card) return null;
  const beyond = minutesBeyond(card.steps, { startsAt, endsAt });
  return (
    <section className="meeting-format" aria-labelledby="meeting-format">
      <h2 id="meeting-format">{t('formats.howItGoes')}</h2>
      <p>
        <Link to="/formats/$id" params={{ id: card.id }}>
          {card.title}
        </Link>
      </p>
      {card.purpose && <p className="format-purpose">{card.purpose}</p>}
      {card.steps.length > 0 && <RunningOrder steps={card.steps} startsAt={startsAt} />}
      {startsAt === null && card.steps.length > 0 && <p className="page-note">{t('formats.noHour')}</p>}
      {beyond > 0 && <p role="note">{t('formats.beyond', { duration: duration(beyond) })}</p>}
    </section>
  );
}
