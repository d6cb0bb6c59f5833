import { SubjectCommands } from '../../commands/subject-commands';
import { useWords } from '../../i18n/use-words';
import { StructureName } from './structure-name';
import { useDayWords } from './use-day-words';
import type { Proposal } from './use-outreach';

interface ProposalsProps {
  readonly proposals: readonly Proposal[];
}

/** What waits for the answer of a host, and what a host could not take, with its word. */
export function Proposals({ proposals }: ProposalsProps) {
  const { t, day } = useWords();
  const days = useDayWords();
  return (
    <section aria-labelledby="outreach-proposals">
      <h2 id="outreach-proposals">
        {t('outreachPage.proposals')} <span className="fact-count">{proposals.length}</span>
      </h2>
      <ul className="outreach-list">
        {proposals.map((one) => (
          <li key={one.id} className="outreach-row">
            <h3>
              <StructureName structure={one.runner} /> <span aria-hidden="true">→</span>{' '}
              <span className="visually-hidden">{t('outreachPage.at')}</span>
              <StructureName structure={one.host} />
            </h3>
            <p>
              {days(one)}
              {one.since && ` · ${t('outreach.from', { date: day(one.since) })}`}
              {one.until && ` · ${t('outreach.to', { date: day(one.until) })}`}
            </p>
            {one.purpose && <p>{one.purpose}</p>}
            <p className="outreach-state" data-state={one.state}>
              {one.state === 'DECLINED'
                ? t('outreachPage.declined', { name: one.host.name })
                : t('outreachPage.waits', { name: one.host.name })}
              {one.word && ` ${t('findings.said', { words: one.word })}`}
            </p>
            <SubjectCommands
              subject={{
                type: 'outreach-proposal',
                id: one.id,
                mayEdit: true,
                mayAnswer: one.mayAnswer,
              }}
              of={t('outreachForm.of', { runner: one.runner.name, host: one.host.name })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
