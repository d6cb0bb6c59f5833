import type { Subject } from '../commands/command';
import { SubjectCommands } from '../commands/subject-commands';
import { useWords } from '../i18n/use-words';
import { EvidenceLine } from '../map/evidence-line';
import { AcquaintanceCommands } from './acquaintance-commands';
import { Fact } from './fact';
import type { PersonAcquaintance, PersonDetail } from './sheet.types';
import { WalkButton } from './walk-button';

interface PersonAcquaintancesProps {
  readonly person: PersonDetail;
  readonly subject: Subject;
}

/** Whom the person knows: the confirmed, then those that wait for the other's word, with who said it. */
export function PersonAcquaintances({ person, subject }: PersonAcquaintancesProps) {
  const { t, day, meeting, compare } = useWords();
  const origin = ({ meeting: met, since }: PersonAcquaintance): string | null => {
    if (met) return t('ties.metAt', { meeting: meeting(met) });
    return since ? t('ties.since', { date: day(since) }) : null;
  };
  const saidBy = ({ confirmed, declaredBy, person: other }: PersonAcquaintance): string | null => {
    if (confirmed) return null;
    const bySelf = declaredBy.some(({ id }) => id === person.id);
    return bySelf ? t('person.said', { name: person.name }) : t('person.said', { name: other.name });
  };
  const groups = (['CONFIRMED', 'DECLARED'] as const).map((evidence) => ({
    evidence,
    items: person.acquaintances
      .filter(({ confirmed }) => confirmed === (evidence === 'CONFIRMED'))
      .sort((a, b) => compare(a.person.name, b.person.name)),
  }));
  return (
    <Fact title={t('person.acquaintances')} count={person.acquaintances.length}>
      {person.acquaintances.length === 0 && <p className="fact-none">{t('person.noAcquaintance')}</p>}
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ evidence, items }) => (
          <div key={evidence} className="tie-group">
            <h4>
              <EvidenceLine evidence={evidence} />
              {t(`ties.group.${evidence}`)}
              <span className="fact-count">{items.length}</span>
            </h4>
            <ul className="sheet-list">
              {items.map((item) => (
                <li key={item.person.id} className="tie">
                  <WalkButton
                    to={{ type: 'person', id: item.person.id }}
                    name={item.person.name}
                    detail={item.person.employments.map(({ structure }) => structure.name).join(', ')}
                  />
                  <ul className="proofs proofs-flush">
                    {[saidBy(item), item.readyToIntroduce ? t('person.ready') : null, origin(item)]
                      .filter((line) => line !== null)
                      .map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                  </ul>
                  <AcquaintanceCommands person={person} acquaintance={item} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      <SubjectCommands subject={subject} place="ties" />
    </Fact>
  );
}
