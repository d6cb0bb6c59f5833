import { useWords } from '../../i18n/use-words';
import { Quote } from './quote';
import { TestimonyActions, TestimonyState } from './testimony-actions';
import './testimony-words';
import './testimonies.css';
import { useTestimonies } from './use-testimonies';

/** On one’s page: what one said, who reads it, and the way to withdraw it. */
export function MyWords() {
  const { t } = useWords();
  const { data } = useTestimonies({ mine: true });
  return (
    <section aria-labelledby="my-words">
      <h2 id="my-words">{t('testimonies.mine')}</h2>
      <p className="me-note">{t(data?.length === 0 ? 'testimonies.mineNone' : 'testimonies.mineNote')}</p>
      {(data ?? []).map((testimony) => (
        <div key={testimony.id} className="testimony">
          <Quote testimony={testimony} />
          {testimony.about?.label && (
            <p className="testimony-state">{t('testimonies.about', { what: testimony.about.label })}</p>
          )}
          <TestimonyState testimony={testimony} />
          <TestimonyActions testimony={testimony} />
        </div>
      ))}
    </section>
  );
}
