import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PrivacyNotice } from '../access/privacy/privacy-notice';
import { SearchBox } from '../directory/search-box';
import { DemonstrationBanner } from '../territory/demonstration-banner';
import { useTerritory } from '../territory/use-territory';
import { ErrorNotice } from './error-notice';
import { PageFoot } from './page-foot';
import { Places } from './places';
import { SkipLink } from './skip-link';
import { TopBar } from './top-bar';
import { useCompact } from './use-media';
import { Waiting } from './waiting';
import './page.css';

interface PageProps {
  readonly title: string;
  /** One or two sentences under the title: what the page is for. */
  readonly lead?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  /** For lists and grids: the whole width. */
  readonly wide?: boolean;
  /** For a page with a search of its own: one box is enough. */
  readonly ownSearch?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page beside the map: places, search, title, content, legal foot. */
export function Page({ title, lead, actions, wide = false, ownSearch = false, children }: PageProps) {
  const { t } = useTranslation();
  const compact = useCompact();
  const territory = useTerritory();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} — ${t('app.name')}`;
  }, [title, t]);
  const ready = territory.data !== undefined;
  useEffect(() => {
    if (ready) heading.current?.focus({ preventScroll: true });
  }, [ready]);
  if (territory.isPending) return <Waiting />;
  return (
    <div className="shell shell-page">
      <SkipLink />
      <DemonstrationBanner territory={territory.data} />
      <TopBar name={undefined}>
        {ownSearch ? <span /> : <SearchBox cities={territory.data?.cities ?? []} />}
      </TopBar>
      <Places current={null} compact={compact} badges={{ isolated: 0, filters: 0 }} />
      <main id="main" className={wide ? 'page page-wide' : 'page'} tabIndex={-1}>
        <div className="page-head">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {actions && <div className="page-actions">{actions}</div>}
          {lead && <p className="page-lead">{lead}</p>}
        </div>
        <PrivacyNotice />
        {territory.error ? (
          <ErrorNotice error={territory.error} onRetry={() => void territory.refetch()} />
        ) : (
          children
        )}
        <PageFoot />
      </main>
    </div>
  );
}
