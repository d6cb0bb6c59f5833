import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice';
import { StructureToCall } from './structure-to-call';
import { type AskedNeed, isNeed, useStructuresForNeed } from './use-structures-for-need';
import './need.css';

interface StructuresForNeedProps {
  readonly need: AskedNeed;
  /** Whether the reader may be introduced: a link asks who can. */
  readonly mayAsk: boolean;
}

/** Every structure that meets a need, by name: whom to call, for what and how, whoever knows them or not. */
export function StructuresForNeed({ need, mayAsk }: StructuresForNeedProps) {
  const { t } = useTranslation();
  const { data, error, refetch, isPlaceholderData } = useStructuresForNeed(need);
  // Whoever may ask for a way is told already what comes near.
  if (!isNeed(need) || (mayAsk && data?.totalCount === 0)) return null;
  const more = data ? data.totalCount - data.edges.length : 0;
  return (
    <section className="need-answers" aria-labelledby="need-answers" aria-busy={isPlaceholderData}>
      <h2 id="need-answers">
        {t('need.title')} {data && <span className="fact-count">{data.totalCount}</span>}
      </h2>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <p className="loading">{t('need.loading')}</p>}
      {data?.totalCount === 0 && <p>{t('need.none')}</p>}
      <ul>
        {data?.edges.map(({ node }) => (
          <StructureToCall key={node.id} structure={node} mayAsk={mayAsk} />
        ))}
      </ul>
      {more > 0 && <p className="page-note">{t('need.more', { count: more })}</p>}
    </section>
  );
}
