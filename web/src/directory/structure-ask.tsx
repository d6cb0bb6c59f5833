import { useTranslation } from 'react-i18next';
import { FirstKilometre } from '../pathway/outreach/first-kilometre';
import { Fact } from './fact';
import type { StructureDetail } from './sheet.types';

interface StructureAskProps {
  readonly structure: StructureDetail;
}

/** What to ask for, what not, and what the structure receives: it is no feeder of candidates. */
export function StructureAsk({ structure }: StructureAskProps) {
  const { t } = useTranslation();
  const { offers, limits } = structure;
  return (
    <>
      <div className="ask">
        <Fact title={t('structure.offers')}>
          <p className={offers ? '' : 'fact-none'}>{offers ?? t('sheet.notSaid')}</p>
        </Fact>
        <Fact title={t('structure.limits')}>
          <p className={limits ? '' : 'fact-none'}>{limits ?? t('sheet.notSaid')}</p>
        </Fact>
      </div>
      <FirstKilometre structure={structure} />
    </>
  );
}
