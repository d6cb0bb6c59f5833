import { useTranslation } from 'react-i18next';
import type { Confidentiality } from '../../../../api/kinds';
import { useMe } from '../../access/use-me';

interface FindingQuoteProps {
  readonly finding: {
    readonly statement: string | null;
    readonly verbatim: string | null;
    readonly confidentiality: Confidentiality;
  };
}

/** A finding in its words, what somebody said, and who else reads it where that is not everybody. */
export function FindingQuote({ finding: { statement, verbatim, confidentiality } }: FindingQuoteProps) {
  const { t } = useTranslation();
  const me = useMe();
  const isShownTo = confidentiality !== 'PUBLIC' && me?.role !== 'VISITOR';
  return (
    <>
      <p className="finding-statement">{statement}</p>
      {verbatim && (
        <blockquote className="finding-verbatim">
          <p>{t('findings.said', { words: verbatim })}</p>
        </blockquote>
      )}
      {isShownTo && <p className="finding-who">{t(`findings.shownTo.${confidentiality}`)}</p>}
    </>
  );
}
