import { useMe } from '../access/use-me';
import { SubjectCommands } from '../commands/subject-commands';
import { useWords } from '../i18n/use-words';
import type { AcquaintanceProof, StructureDetail, Tie } from './sheet.types';

/** Enough to understand the tie; the rest is counted. */
const MOST = 4;

interface TieProofsProps {
  readonly tie: Tie;
  /** Whose sheet it stands on. */
  readonly structure: Pick<StructureDetail, 'id' | 'mayEdit'>;
}

/** How we know: collaborations, shared people and acquaintances, each in a sentence of its own. */
export function TieProofs({ tie, structure }: TieProofsProps) {
  const { t, day, meeting } = useWords();
  const me = useMe();
  const origin = ({ meeting: met, since }: AcquaintanceProof): string => {
    if (met) return ` ${t('ties.metAt', { meeting: meeting(met) })}`;
    return since ? ` ${t('ties.since', { date: day(since) })}` : '';
  };
  const collaborations = tie.collaborations.map(({ id, level, kind, since, note }) => {
    const words = [level ? t(`collaboration.${level}`) : t('collaboration.some'), kind, note].filter(Boolean);
    return {
      key: id,
      collaboration: id,
      text: `${words.join(', ')}${since ? ` ${t('ties.since', { date: day(since) })}` : ''}`,
    };
  });
  const shared = (tie.sharedPeople ?? []).map(({ id, name }) => ({
    key: id,
    collaboration: null,
    text: t('ties.shared', { name }),
  }));
  const acquaintances = [...(tie.acquaintances ?? [])]
    .sort((a, b) => Number(b.confirmed) - Number(a.confirmed))
    .map((proof) => ({
      key: `${proof.from.id}-${proof.to.id}`,
      collaboration: null,
      text:
        t(proof.confirmed ? 'ties.confirmed' : 'ties.declared', {
          from: proof.from.name,
          to: proof.to.name,
        }) + origin(proof),
    }));
  const proofs = [...collaborations, ...shared, ...acquaintances];
  return (
    <ul className="proofs">
      {proofs.slice(0, MOST).map((proof) => (
        <li key={proof.key}>
          {proof.text}
          {proof.collaboration !== null && (
            <SubjectCommands
              subject={{
                type: 'collaboration',
                id: structure.id,
                with: proof.collaboration,
                mayEdit: structure.mayEdit || (me?.edits.includes(tie.structure.id) ?? false),
              }}
              of={tie.structure.name}
            />
          )}
        </li>
      ))}
      {proofs.length > MOST && <li>{t('ties.more', { count: proofs.length - MOST })}</li>}
    </ul>
  );
}
