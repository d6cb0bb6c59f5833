import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import './page-foot.css';

const PAGES = [
  { id: 'LEGAL', to: '/legal' },
  { id: 'PRIVACY', to: '/privacy' },
  { id: 'ACCESSIBILITY', to: '/accessibility' },
] as const;

interface LegalLinksProps {
  readonly className: string;
}

/** Legal notice, privacy, accessibility: on every page and at every size. */
export function LegalLinks({ className }: LegalLinksProps) {
  const { t } = useTranslation();
  return (
    <nav className={className} aria-label={t('legal.links')}>
      <ul>
        {PAGES.map(({ id, to }) => (
          <li key={id}>
            <Link to={to}>{t(`legal.${id}.title`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** At the end of every page: which tool this is, and what one must be able to find. */
export function PageFoot() {
  const { t } = useTranslation();
  return (
    <footer className="page-foot">
      <span>{t('app.name')}</span>
      <LegalLinks className="legal-links" />
    </footer>
  );
}
