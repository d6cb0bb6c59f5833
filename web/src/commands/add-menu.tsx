import { useTranslation } from 'react-i18next';
import { CommandMenu } from './command-menu';
import { useCommands } from './use-commands';

/** What one may add to the territory, from any page. */
export function AddMenu() {
  const { t } = useTranslation();
  return (
    <CommandMenu className="add-menu" icon="add" label={t('commands.add')} commands={useCommands(null)} />
  );
}
