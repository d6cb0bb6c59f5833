import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../ui/language-switch';
import { PageFoot } from '../ui/page-foot';
import './sign-in.css';

interface DoorProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The frame of the pages where one comes in: a name, a title, one thing to do. */
export function Door({ title, children }: DoorProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} — ${t('app.name')}`;
    heading.current?.focus();
  }, [title, t]);
  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <a href="/">{t('app.name')}</a>
        <LanguageSwitch />
      </header>
      <main className="sign-in-main">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
      <PageFoot />
    </div>
  );
}
