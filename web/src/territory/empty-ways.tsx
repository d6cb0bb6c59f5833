import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOpenForm } from '../commands/open-form';
import { Icon } from '../ui/icon';

const DEMONSTRATION = 'PORT=4001 DATA_DIR=./demonstration npm start';

/** Three ways to begin, the smallest first. */
export function Ways() {
  const { t } = useTranslation();
  const { open } = useOpenForm();
  const template = (id: 'structures' | 'people') => (
    <li>
      <strong>{t(`empty.${id}File`)}</strong> ({t(`empty.${id}Columns`)}) —{' '}
      <a
        href={`/templates/${id}.csv`}
        download={`${id}.csv`}
        aria-label={t('empty.templateOf', { file: t(`empty.${id}File`) })}
      >
        {t('empty.template')}
      </a>
    </li>
  );
  return (
    <ol className="ways">
      <li className="way">
        <h3>{t('empty.first')}</h3>
        <p>{t('empty.firstWhat')}</p>
        <button type="button" className="button button-main" onClick={() => open('add-structure')}>
          <Icon name="add" />
          {t('empty.firstAction')}
        </button>
      </li>
      <li className="way">
        <h3>{t('empty.import')}</h3>
        <p>{t('empty.importWhat')}</p>
        <p className="way-note">{t('empty.twoFiles')}</p>
        <ul className="way-note">
          {template('structures')}
          {template('people')}
        </ul>
        <Link to="/import" search={{} as never} className="button">
          <Icon name="import" />
          {t('empty.importAction')}
        </Link>
      </li>
      <li className="way">
        <h3>{t('empty.demo')}</h3>
        <p>{t('empty.demoWhat')}</p>
        <pre>
          <code>{DEMONSTRATION}</code>
        </pre>
        <p className="way-note">{t('empty.demoThen')}</p>
      </li>
    </ol>
  );
}
