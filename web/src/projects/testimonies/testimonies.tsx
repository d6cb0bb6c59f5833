import { useId } from 'react';
import { coordinates, useMe } from '../../access/use-me';
import { useOpenForm } from '../../commands/open-form';
import type { TestimonySubjectKind } from '../../gql/graphql';
import { useWords } from '../../i18n/use-words';
import { Icon } from '../../ui/icon';
import { Quote } from './quote';
import { TestimonyActions, TestimonyState } from './testimony-actions';
import './testimony-words';
import './testimonies.css';
import { useTestimonies } from './use-testimonies';

interface TestimoniesProps {
  readonly kind: TestimonySubjectKind;
  readonly id: string;
  /** The level of the title on its page. */
  readonly level?: 2 | 3;
}

/** What people say of a rencontre, a project or a structure, and the way to say something oneself; signed in only. */
export function Testimonies({ kind, id, level = 2 }: TestimoniesProps) {
  const { t } = useWords();
  const heading = useId();
  const me = useMe();
  const { open } = useOpenForm();
  const { data = [] } = useTestimonies({ about: id });
  const leads = me !== undefined && coordinates(me);
  const maySay = me !== undefined && me.role !== 'VISITOR' && (me.person !== null || leads);
  if (!maySay && data.length === 0) return null;
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section className={level === 3 ? 'fact testimonies' : 'testimonies'} aria-labelledby={heading}>
      <Title id={heading}>{t('testimonies.title')}</Title>
      {data.length === 0 && <p className="testimony-state">{t('testimonies.none')}</p>}
      {data.map((testimony) => (
        <div key={testimony.id} className="testimony">
          <Quote testimony={testimony} />
          {(testimony.mine || leads) && (
            <>
              {testimony.personName && !testimony.mine && (
                <p className="testimony-state">{t('testimonies.from', { name: testimony.personName })}</p>
              )}
              <TestimonyState testimony={testimony} />
              <TestimonyActions testimony={testimony} />
            </>
          )}
        </div>
      ))}
      {maySay && (
        <p>
          <button type="button" className="button" onClick={() => open('say-words', id, kind)}>
            <Icon name="quote" /> {t('command.say-words')}
          </button>
        </p>
      )}
    </section>
  );
}
