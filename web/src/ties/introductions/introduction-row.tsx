import { useOpenForm } from '../../commands/open-form';
import { ContactButtons } from '../../directory/contact-buttons';
import { useWords } from '../../i18n/use-words';
import { IntroductionFollowUp } from '../../projects/follow-ups/follow-up-section';
import { IntroductionAnswers } from './introduction-answers';
import { otherOf } from './introduction-groups';
import type { Introduction } from './use-introductions';

interface IntroductionRowProps {
  readonly item: Introduction;
}

const at = ({ name, employments }: Introduction['to']): string =>
  employments.length === 0
    ? name
    : `${name} (${employments.map(({ structure }) => structure.name).join(', ')})`;

/** One introduction: who asks whom to meet whom, why, where it stands, and what one can do. */
export function IntroductionRow({ item }: IntroductionRowProps) {
  const { t, instantDay } = useWords();
  const { open } = useOpenForm();
  const { state, part, word, reason, declinedBy, onBehalf } = item;
  const names = { from: at(item.from), through: item.through.name, to: at(item.to) };
  const other = otherOf(item);
  const when = item.metAt ?? item.answeredAt ?? item.askedAt;
  return (
    <li className="introduction">
      <h3>{t(`introduction.said.${part}`, names)}</h3>
      <p className="introduction-state">
        {t(`introduction.state.${state}`, { ...names, date: instantDay(when) })}
        {onBehalf && part !== 'COORDINATION' && ` ${t('introduction.byCoordination')}`}
      </p>
      <blockquote>{word}</blockquote>
      {reason && (
        <p className="introduction-reason">
          {t(declinedBy === 'TARGET' ? 'introduction.reasonTarget' : 'introduction.reason', {
            ...names,
            reason,
          })}
        </p>
      )}
      {state === 'ACCEPTED' && other && (
        <>
          <ContactButtons name={other.name} phone={other.phone ?? null} email={other.email ?? null} />
          {!other.phone && !other.email && (
            <p className="field-hint">{t('introduction.noContact', { name: other.name, ...names })}</p>
          )}
        </>
      )}
      <IntroductionFollowUp introduction={item.id} />
      <IntroductionAnswers item={item} />
      {state === 'MET' && other && (
        <button type="button" className="button" onClick={() => open('declare-acquaintance', other.id)}>
          {t('introduction.declare', { name: other.name })}
        </button>
      )}
    </li>
  );
}
