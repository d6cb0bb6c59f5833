import { useTranslation } from 'react-i18next';
import { useCommands } from '../../commands/use-commands';

/** The way to propose a session from the page, for whoever may, and to print it. */
export function AddOutreach() {
  const { t } = useTranslation();
  const propose = useCommands(null).find(({ command }) => command.id === 'record-outreach');
  return (
    <>
      {propose && (
        <button type="button" className="button button-main" onClick={propose.run}>
          {t('command.record-outreach')}
        </button>
      )}
      <button type="button" className="button" onClick={() => window.print()}>
        {t('work.print')}
      </button>
    </>
  );
}
