import { useTranslation } from 'react-i18next';
import { useFigureWords } from './use-figure-words';
import type { GrowthAnswer } from './use-growth';

/** How many have answered, in a few words and in full. */
export function useResponseWords({ asked, answered, rate, tooFew }: GrowthAnswer['response']) {
  const { t } = useTranslation();
  const words = useFigureWords();
  if (rate === null) return { short: t('growth.response.nobodyShort'), full: t('growth.response.nobody') };
  const counted = {
    asked: words.value('COUNT', asked),
    answered: words.value('COUNT', answered),
    rate: words.value('SHARE', rate),
  };
  return {
    short: t('growth.response.short', counted),
    full: [
      t(rate === 1 ? 'growth.response.all' : 'growth.response.some', counted),
      ...(tooFew ? [t('growth.response.tooFew')] : []),
    ].join(' '),
  };
}
