import { Link } from '@tanstack/react-router';
import { SubjectCommands } from '../../commands/subject-commands';
import { useWords } from '../../i18n/use-words';
import { EgoPicture } from './ego-picture';
import { type NumberedTie, numbered, TIE_GROUPS } from './own-ties-order';
import type { OwnTie } from './use-my-sheet';

const LEVELS = ['1', '2', '3', '4'] as const;

/** What is said between oneself and the other, for what one may do about it. */
const saidOf = ({ mine, noted, theirs }: OwnTie) => {
  if (mine || noted) return theirs ? 'BOTH' : 'VIEWER';
  return theirs ? 'OTHER' : 'NOBODY';
};

function TieRow({ number, tie }: NumberedTie) {
  const { t, day, meeting } = useWords();
  const { person, level, readyToIntroduce, noted, since, meeting: met } = tie;
  const said = saidOf(tie);
  const answer = LEVELS[(level ?? 0) - 1];
  const facts = [
    met ? t('ties.metAt', { meeting: meeting(met) }) : since && t('ties.since', { date: day(since) }),
    readyToIntroduce && t('mine.ready'),
    noted && t('mine.noted'),
  ].filter(Boolean);
  return (
    <li value={number} className="own-tie">
      <p>
        <span className="own-tie-number" aria-hidden="true">
          {number}
        </span>
        <Link to="/" search={{ person: person.id }}>
          {person.name}
        </Link>
        <span className="row-detail">
          {person.employments.map(({ structure }) => structure.name).join(', ') || t('mine.nowhere')}
        </span>
      </p>
      {facts.length > 0 && <p className="me-note">{facts.join(' · ')}</p>}
      {answer !== undefined && (
        <p className="own-level">{t('mine.level', { level: t(`trust.level.${answer}`) })}</p>
      )}
      {said !== 'OTHER' && (
        <SubjectCommands
          subject={{
            type: 'acquaintance',
            id: person.id,
            said,
            mayEdit: said === 'VIEWER' || said === 'BOTH',
          }}
          of={person.name}
        />
      )}
    </li>
  );
}

/** Whom one knows, who says so of one (answered at the top of the page), and how one put it: read by nobody else, and not printed. */
export function OwnTies({ ties }: { readonly ties: readonly OwnTie[] }) {
  const { t, compare } = useWords();
  const all = numbered(ties, compare);
  return (
    <section aria-labelledby="own-ties">
      <h2 id="own-ties">{t('mine.ties')}</h2>
      {all.length === 0 && (
        <>
          <p className="fact-none">{t('mine.noTies')}</p>
          <p className="me-more">
            <Link to="/" search={{ level: 'people', view: 'list' }} className="button">
              {t('mine.findPeople')}
            </Link>
          </p>
        </>
      )}
      {all.length > 0 && <p className="me-note own-private">{t('mine.private')}</p>}
      <div className="own-ties">
        <EgoPicture ties={all} />
        <div>
          {TIE_GROUPS.map((group) => {
            const rows = all.filter((one) => one.group === group);
            if (rows.length === 0) return null;
            return (
              <div key={group} className="own-group">
                <h3>{t(`mine.group.${group}`, { count: rows.length })}</h3>
                <ol>
                  {rows.map((row) => (
                    <TieRow key={row.tie.person.id} {...row} />
                  ))}
                </ol>
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}
