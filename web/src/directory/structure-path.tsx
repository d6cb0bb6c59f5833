import { useTranslation } from 'react-i18next';
import { PATH_STAGES } from '../../../api/kinds';
import { SubjectCommands } from '../commands/subject-commands';
import { Fact } from './fact';
import type { StructureDetail } from './sheet.types';

interface StructurePathProps {
  readonly structure: Pick<StructureDetail, 'id' | 'mayEdit' | 'positions'>;
}

/** Where the structure stands on the path to employment: the whole path, its own steps marked and named. */
export function StructurePath({ structure: { id, mayEdit, positions } }: StructurePathProps) {
  const { t } = useTranslation();
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
      <SubjectCommands subject={{ type: 'structure', id, mayEdit }} place="path" />
    </Fact>
  );
}
