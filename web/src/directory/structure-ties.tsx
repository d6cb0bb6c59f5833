import { SubjectCommands } from '../commands/subject-commands';
import { useWords } from '../i18n/use-words';
import { EvidenceLine } from '../map/evidence-line';
import { Fact } from './fact';
import { groupTies } from './group-ties';
import type { StructureDetail } from './sheet.types';
import { TieProofs } from './tie-proofs';
import { WalkButton } from './walk-button';

interface StructureTiesProps {
  readonly structure: Pick<StructureDetail, 'id' | 'mayEdit' | 'ties'>;
}

/** The ties by kind of evidence; each neighbour's name walks to its sheet. */
export function StructureTies({ structure: { id, mayEdit, ties } }: StructureTiesProps) {
  const { t, compare } = useWords();
  return (
    <Fact title={t('ties.title')} count={ties.length}>
      {ties.length === 0 && <p className="fact-none">{t('ties.none')}</p>}
      {groupTies(ties, compare).map((group) => (
        <div key={group.evidence} className="tie-group">
          <h4>
            {group.evidence !== 'NONE' && <EvidenceLine evidence={group.evidence} />}
            {t(`ties.group.${group.evidence}`)}
            <span className="fact-count">{group.ties.length}</span>
          </h4>
          <ul className="sheet-list">
            {group.ties.map((tie) => (
              <li key={tie.structure.id} className="tie">
                <WalkButton
                  to={{ type: 'structure', id: tie.structure.id }}
                  kind={tie.structure.kind}
                  name={tie.structure.name}
                  detail={tie.structure.cities.map(({ name }) => name).join(', ')}
                />
                <TieProofs tie={tie} structure={{ id, mayEdit }} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <SubjectCommands subject={{ type: 'structure', id, mayEdit }} place="ties" />
    </Fact>
  );
}
