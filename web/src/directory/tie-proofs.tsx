import { useWords } from '../i18n/use-words';
import type { AcquaintanceProof, Tie } from './sheet.types';

/** Enough to understand the tie; the rest is counted. */
const MOST = 4;

interface TieProofsProps {
  readonly tie: Tie;
}

/** How we know: collaborations, shared people and acquaintances, each in a sentence of its own. */
export function TieProofs({ tie }: TieProofsProps) {
  const { t, day, meeting } = useWords();
  const origin = ({ meeting: met, since }: AcquaintanceProof): string => {
    if (met) return ` ${t('ties.metAt', { meeting: meeting(met) })}`;
    return since ? ` ${t('ties.since', { date: day(since) })}` : '';
  };
  const collaborations = tie.collaborations.map(({ id, level, kind, since, note }) => {
    const words = [level ? t(`collaboration.${level}`) : t('collaboration.some'), kind, note].filter(Boolean);
    return {
      key: id,
      text: `${words.join(', ')}${since ? ` ${t('ties.since', { date: day(since) })}` : ''}`,
    };
  });
  const shared = (tie.sharedPeople ?? []).map(({ id, name }) => ({
    key: id,
    text: t('ties.shared', { name }),
  }));
  const acquaintances = [...(tie.acquaintances ?? [])]
    .sort((a, b) => Number(b.confirmed) - Number(a.confirmed))
    .map((proof) => ({
      key: `${proof.from.id}-${proof.to.id}`,
      text:
        t(proof.confirmed ? 'ties.confirmed' : 'ties.declared', {
          from: proof.from.name,
          to: proof.to.name,
        }) + origin(proof),
    }));
  const proofs = [...collaborations, ...shared, ...acquaintances];
  return (
    <ul className="proofs">
      {proofs.slice(0, MOST).map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
      {proofs.length > MOST && <li>{t('ties.more', { count: proofs.length - MOST })}</li>}
    </ul>
  );
}
