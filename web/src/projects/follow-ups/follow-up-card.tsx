import { Link } from '@tanstack/react-router';
import { useOpenForm } from '../../commands/open-form';
import { useWords } from '../../i18n/use-words';
import { Icon } from '../../ui/icon';
import { FollowUpCall } from './follow-up-call';
import { FollowUpWords } from './follow-up-words';
import type { FollowUp } from './use-follow-ups';

interface FollowUpCardProps {
  readonly item: FollowUp;
  /** Says what it follows: left out on that one’s own page. */
  readonly named?: boolean;
}

/** The thing that is followed, as a way to its page. */
function Followed({ item }: { readonly item: FollowUp }) {
  const { t } = useWords();
  const { kind, follows, title, from, to } = item;
  if (kind === 'MEETING')
    return (
      <Link to="/meetings/$id" params={{ id: follows }}>
        {title}
      </Link>
    );
  if (kind === 'INTRODUCTION')
    return (
      <Link to="/introductions">
        {t('followUp.introduction', { from: from?.name ?? '', to: to?.name ?? '' })}
      </Link>
    );
  return (
    <Link to="/projects/$id" params={{ id: follows }}>
      {title}
    </Link>
  );
}

/** A mail to who answers, with a subject; null when nobody’s address is shown. */
function mailTo({ answerers, title }: FollowUp, subject: string): string | null {
  const addresses = answerers.flatMap(({ email }) => (email ? [encodeURIComponent(email)] : []));
  return addresses.length === 0
    ? null
    : `mailto:${addresses.join(',')}?subject=${encodeURIComponent(title ? `${title} : ${subject}` : subject)}`;
}

/** What, since when, who answers, the last word, the call, and what one can do. */
export function FollowUpCard({ item, named = false }: FollowUpCardProps) {
  const { t, day, list } = useWords();
  const { open } = useOpenForm();
  const { kind, state, sinceOn, dueOn, answerers, byCoordination, obstacle, nextStep, heldOn, reviewOn } =
    item;
  const planned = item.call !== null && !item.call?.cancelled;
  const mail = mailTo(item, t('followUp.mailSubject'));
  return (
    <li className="follow-up">
      {named && (
        <h3>
          <Followed item={item} />
        </h3>
      )}
      <p className="follow-up-facts">
        {[
          named ? t(`followUp.kind.${kind}`) : '',
          sinceOn ? t(`followUp.since.${kind}`, { date: day(sinceOn) }) : '',
          state === null && dueOn ? t('followUp.due', { date: day(dueOn) }) : '',
        ]
          .filter((one) => one !== '')
          .join(' · ')}
      </p>
      <p className="follow-up-facts">
        {byCoordination
          ? t('followUp.coordinationAnswers')
          : t('followUp.answers', { names: list(answerers.map(({ name }) => name)) })}
        {item.askedAt && state === null && (
          <>
            {' '}
            {t('followUp.asked', { date: day(item.askedAt.slice(0, 10)) })}
            {item.remindedAt && ` ${t('followUp.reminded', { date: day(item.remindedAt.slice(0, 10)) })}`}
          </>
        )}
      </p>
      {state !== null && (
        <dl className="follow-up-words">
          <dt className="visually-hidden">{t('followUp.where')}</dt>
          <dd>
            <strong className={`follow-up-state follow-up-${state}`}>{t(`followUp.group.${state}`)}</strong>
            {heldOn && ` (${t('followUp.said', { date: day(heldOn) })})`}
          </dd>
          <FollowUpWords
            obstacle={obstacle ?? null}
            nextStep={nextStep ?? null}
            reviewOn={reviewOn ?? null}
          />
        </dl>
      )}
      <FollowUpCall item={item} />
      <div className="follow-up-actions">
        {item.mayRecord && (
          <>
            <button
              type="button"
              className={state === null ? 'button button-main' : 'button'}
              onClick={() => open('record-follow-up', item.id)}
            >
              {t(state === null ? 'command.record-follow-up' : 'followUp.correct')}
            </button>
            <button type="button" className="button" onClick={() => open('plan-follow-up', item.id)}>
              <Icon name="clock" />
              {t(planned ? 'followUp.move' : 'command.plan-follow-up')}
            </button>
          </>
        )}
        {mail && (
          <a className="button button-quiet" href={mail}>
            <Icon name="mail" />
            {t('followUp.write')}
          </a>
        )}
      </div>
    </li>
  );
}
