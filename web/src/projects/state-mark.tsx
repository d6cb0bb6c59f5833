import { useTranslation } from 'react-i18next';
import type { ProjectStatus } from '../../../api/kinds';

/** Where a project stands, in a word. */
export function StatusMark({ status }: { readonly status: ProjectStatus }) {
  const { t } = useTranslation();
  return (
    <span className="state-mark" data-status={status}>
      {t(`projects.status.${status}`)}
    </span>
  );
}
