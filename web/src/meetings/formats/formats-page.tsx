import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../commands/use-commands';
import { ErrorNotice } from '../../ui/error-notice';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/page';
import { FormatFacts } from './format-facts';
import { type Format, useFormats } from './use-formats';
import './formats.css';

function Shelf({ title, formats }: { readonly title: string; readonly formats: readonly Format[] }) {
  if (formats.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="format-shelf">
        {formats.map((format) => (
          <li key={format.id}>
            <h3>
              <Link to="/formats/$id" params={{ id: format.id }}>
                {format.title}
              </Link>
            </h3>
            <FormatFacts format={format} />
            {format.purpose && <p>{format.purpose}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Ways to hold a rencontre, as cards that anybody can take up. */
export function FormatsPage() {
  const { t } = useTranslation();
  const { data: formats = [], error, refetch } = useFormats();
  const add = useCommands(null).find(({ command }) => command.id === 'add-format');
  return (
    <Page
      title={t('room.formats')}
      lead={t('formats.lead')}
      actions={
        add && (
          <button type="button" className="button button-main" onClick={add.run}>
            <Icon name="add" />
            {t('command.add-format')}
          </button>
        )
      }
      wide
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      <Shelf title={t('formats.own')} formats={formats.filter(({ builtIn }) => !builtIn)} />
      <Shelf title={t('formats.builtIn')} formats={formats.filter(({ builtIn }) => builtIn)} />
    </Page>
  );
}
