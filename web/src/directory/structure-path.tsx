import { Link } from '@tanstack/react-router';
import { PATH_STAGES } from '../../../api/kinds';
import { SubjectCommands } from '../commands/subject-commands';
import { useWords } from '../i18n/use-words';
import { SuggestedSteps } from '../pathway/suggested-steps';
import { Fact } from './fact';
import type { StructureDetail } from './sheet.types';

interface StructurePathProps {
  readonly structure: Pick<
    StructureDetail,
    'id' | 'mayEdit' | 'positions' | 'pastPositions' | 'suggestedPositions'
  >;
}

type Past = NonNullable<StructureDetail['pastPositions']>[number];

function PastSteps({ past }: { readonly past: readonly Past[] }) {
  const { t, day } = useWords();
  return (
    <details className="path-past">
      <summary>{t('pathway.past')}</summary>
      <ul>
        {past.map(({ stage, note, since, until }) => (
          <li key={`${stage} ${since} ${until}`}>
            {t(`stage.${stage}`)},{' '}
            {until &&
              (since
                ? t('pathway.pastBetween', { since: day(since), until: day(until) })
                : t('pathway.pastUntil', { until: day(until) }))}
            {note && <span className="path-past-note">{note}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where the structure stands on the path to employment: the whole path, its own steps marked and named, and before. */
export function StructurePath({
  structure: { id, mayEdit, positions, pastPositions = [], suggestedPositions = [] },
}: StructurePathProps) {
  const { t } = useWords();
  const own = PATH_STAGES.filter((stage) => positions.some((position) => position.stage === stage));
  const notes = positions.filter(({ note }) => note);
  return (
    <Fact title={t('structure.path')}>
      <p className="path" aria-hidden="true">
        {PATH_STAGES.map((stage) => (
          <span key={stage} data-own={own.includes(stage)} />
        ))}
      </p>
      {own.length === 0 ? (
        <p className="fact-none">{t('structure.noPosition')}</p>
      ) : (
        <ul className="path-words">
          {own.map((stage) => (
            <li key={stage}>{t(`stage.${stage}`)}</li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <dl className="path-notes">
          {notes.map(({ stage, note }) => (
            <div key={stage}>
              <dt>{t(`stage.${stage}`)}</dt>
              <dd>{note}</dd>
            </div>
          ))}
        </dl>
      )}
      {mayEdit && <SuggestedSteps structure={id} suggestions={suggestedPositions} />}
      {pastPositions.length > 0 && <PastSteps past={pastPositions} />}
      <SubjectCommands subject={{ type: 'structure', id, mayEdit }} place="path" />
      <p className="path-all">
        <Link to="/pathway">{t('pathway.seeWall')}</Link>
      </p>
    </Fact>
  );
}
