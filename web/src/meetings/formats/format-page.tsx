import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coordinates, useMe } from '../../access/use-me';
import { SubjectCommands } from '../../commands/subject-commands';
import { ErrorNotice } from '../../ui/error-notice';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/page';
import { FormatCard } from './format-card';
import { useFormats } from './use-formats';
import '../meetings.css';
import './formats.css';

/** One card, to read, to print, to copy. */
export function FormatPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const me = useMe();
  const { data, error, refetch } = useFormats();
  const format = data?.find((one) => one.id === id);
  const works = me !== undefined && coordinates(me);
  return (
    <Page
      title={format?.title ?? t('room.formats')}
      actions={
        format && (
          <button type="button" className="button" onClick={() => window.print()}>
            <Icon name="print" />
            {t('formats.print')}
          </button>
        )
      }
    >
      <p className="back-link">
        <Link to="/formats">
          <Icon name="back" /> {t('formats.all')}
        </Link>
      </p>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && !format && <p>{t('formats.gone')}</p>}
      {format && (
        <>
          <FormatCard format={format} />
          <div className="format-commands">
            <SubjectCommands subject={{ type: 'format', id, mayEdit: works && !format.builtIn }} />
            {works && format.builtIn && <p className="page-note">{t('formats.copyFirst')}</p>}
          </div>
        </>
      )}
    </Page>
  );
}
