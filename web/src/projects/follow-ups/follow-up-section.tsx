import { useTranslation } from 'react-i18next';
import { FollowUpCard } from './follow-up-card';
import { type FollowUp, useFollowUps } from './use-follow-ups';
import './follow-ups.css';

const useFollowUpsOf = (follows: string): readonly FollowUp[] =>
  useFollowUps().data?.filter((item) => item.follows === follows) ?? [];

/** "Follow-up after 90 days" on the page of what is followed; nothing when it is not the viewer’s to see. */
export function FollowUpSection({ follows }: { readonly follows: string }) {
  const { t } = useTranslation();
  const items = useFollowUpsOf(follows);
  if (items.length === 0) return null;
  return (
    <section className="follow-up-section" aria-labelledby={`follow-up-${follows}`}>
      <h2 id={`follow-up-${follows}`}>{t('followUp.section')}</h2>
      <ul className="follow-up-list">
        {items.map((item) => (
          <FollowUpCard key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

/** The same within the row of an introduction, once it is due or something was said. */
export function IntroductionFollowUp({ introduction }: { readonly introduction: string }) {
  const { t } = useTranslation();
  const items = useFollowUpsOf(introduction).filter(({ group }) => group !== 'LATER');
  if (items.length === 0) return null;
  return (
    <div className="follow-up-section">
      <h4>{t('followUp.section')}</h4>
      <ul className="follow-up-list">
        {items.map((item) => (
          <FollowUpCard key={item.id} item={item} />
        ))}
      </ul>
    </div>
  );
}
