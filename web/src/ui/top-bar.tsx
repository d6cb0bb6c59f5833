import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { WhoMenu } from '../access/who-menu';
import { AddMenu } from '../commands/add-menu';
import { LanguageSwitch } from './language-switch';

interface TopBarProps {
  /** The name of the window; a page names its own. */
  readonly name: string | undefined;
  readonly children: ReactNode;
}

/** The name of the tool, the search, the other language. */
export function TopBar({ name, children }: TopBarProps) {
  const { t } = useTranslation();
  useEffect(() => {
    if (name !== undefined) document.title = `${name} — ${t('app.name')}`;
  }, [name, t]);
  return (
    <header className="top-bar">
      <p className="brand">
        <Link to="/">{t('app.name')}</Link>
      </p>
      {children}
      <div className="top-bar-end">
        <AddMenu />
        <WhoMenu />
        <LanguageSwitch />
      </div>
    </header>
  );
}
