import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { WhoMenu } from '../access/who-menu';
import { LanguageSwitch } from './language-switch';

interface TopBarProps {
  readonly name: string | undefined;
  readonly children: ReactNode;
}

/** The name of the tool, the search, the other language. */
export function TopBar({ name, children }: TopBarProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = name ? `${name} — ${t('app.name')}` : t('app.name');
  }, [name, t]);
  return (
    <header className="top-bar">
      <p className="brand">{t('app.name')}</p>
      {children}
      <div className="top-bar-end">
        <WhoMenu />
        <LanguageSwitch />
      </div>
    </header>
  );
}
