import { useWords } from '../i18n/use-words';
import type { Isolated } from './network.types';

interface NextActionLineProps {
  readonly action: NonNullable<Isolated['nextAction']>;
}

/** What to do next, in a sentence. */
export function NextActionLine({ action: { kind, meeting, person, via } }: NextActionLineProps) {
  const { t, day } = useWords();
  const names = { person: person?.name ?? '', via: via?.name ?? '' };
  const sentence = (): string => {
    if (kind === 'REGISTER') return t(via ? 'action.registerSecond' : 'action.register', names);
    if (kind === 'CONFIRM') return t('action.confirm', names);
    if (kind === 'INTRODUCE') return t('action.introduce', names);
    if (!meeting) return t('action.invite', names);
    return t('action.inviteTo', { ...names, meeting: meeting.title, date: day(meeting.heldOn) });
  };
  return (
    <span className="tray-action">
      <strong>{t('action.label')}</strong> {sentence()}
    </span>
  );
}
