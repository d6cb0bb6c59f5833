import { useTranslation } from 'react-i18next';
import { useSave } from '../../graphql/use-save';
import { SUPPORT_IDEA, WITHDRAW_SUPPORT } from './ideas.query';

/** Supports an idea, or takes it back, where there is a connection. */
export function useSupport() {
  const { t } = useTranslation();
  const given = useSave(SUPPORT_IDEA, {
    said: () => t('projects.supportNoted'),
    receipt: ({ supportIdea }) => supportIdea.receipt,
  });
  const taken = useSave(WITHDRAW_SUPPORT, {
    said: () => t('projects.supportTaken'),
    receipt: ({ withdrawSupport }) => withdrawSupport.receipt,
  });
  return (idea: string, supports: boolean) => (supports ? given : taken).mutate({ idea });
}
