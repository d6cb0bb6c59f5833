import { useWords } from '../i18n/use-words';
import { Fact } from './fact';
import type { StructureDetail } from './sheet.types';

interface StructureFactsProps {
  readonly structure: StructureDetail;
}

/** A web address that a press may open; what is not http is shown as words only. */
const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

/** Where, when, for whom: only what is known. */
export function StructureFacts({ structure }: StructureFactsProps) {
  const { t, day } = useWords();
  const { address, postcode, cities, openingHours, publics, themes, neighbourhoods, website, since } =
    structure;
  const place = [address, [postcode, cities[0]?.name].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const facts = [
    { name: t('structure.address'), value: address ? place : '' },
    { name: t('structure.hours'), value: openingHours ?? '' },
    { name: t('structure.publics'), value: publics.join(', ') },
    { name: t('structure.themes'), value: themes.join(', ') },
    { name: t('structure.neighbourhoods'), value: neighbourhoods.map(({ name }) => name).join(', ') },
    { name: t('structure.since'), value: since ? day(since) : '' },
  ].filter(({ value }) => value !== '');
  if (facts.length === 0 && !website) return null;
  return (
    <Fact title={t('structure.facts')}>
      <dl className="facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {website && (
          <div>
            <dt>{t('structure.website')}</dt>
            <dd>
              {isWeb(website) ? (
                <a href={website} rel="noreferrer">
                  {website.replace(/^https?:\/\//i, '')}
                </a>
              ) : (
                website
              )}
            </dd>
          </div>
        )}
      </dl>
    </Fact>
  );
}
