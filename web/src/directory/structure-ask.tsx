import { useTranslation } from 'react-i18next';
import { Fact } from './fact';
import { OutreachList } from './outreach-list';
import type { StructureDetail } from './sheet.types';

interface StructureAskProps {
  readonly structure: StructureDetail;
}

const named = (value: string | null, label: string): string | null => (value ? `${label} ${value}` : null);

/** What to ask for, what not, and what the structure receives: it is no feeder of candidates. */
export function StructureAsk({ structure }: StructureAskProps) {
  const { t } = useTranslation();
  const { offers, limits, hostsOutreach, outreachConditions, outreachRoom } = structure;
  const received = structure.outreachHosted.map(({ runner, ...session }) => ({ ...session, other: runner }));
  const brought = structure.outreachRun.map(({ host, ...session }) => ({ ...session, other: host }));
  const outreach = [
    hostsOutreach === null ? null : t(hostsOutreach ? 'structure.hosts' : 'structure.hostsNot'),
    named(outreachConditions, t('structure.conditions')),
    named(outreachRoom, t('structure.room')),
  ].filter(Boolean);
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
      <Fact title={t('structure.outreach')}>
        {outreach.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {received.length > 0 && <OutreachList sessions={received} />}
        {outreach.length + received.length === 0 && <p className="fact-none">{t('sheet.notSaid')}</p>}
      </Fact>
      {brought.length > 0 && (
        <Fact title={t('outreach.run')} count={brought.length}>
          <OutreachList sessions={brought} />
        </Fact>
      )}
    </>
  );
}
