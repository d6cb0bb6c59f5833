import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IMPORT_STEPS, useImportAddress } from './import-address';
import { importMemory } from './import-memory';
import { useStore } from './store';

const STEPS = ['files', ...IMPORT_STEPS] as const;

/** Where one is, and the way back to what was before; nothing leads back from what is done. */
export function ImportSteps() {
  const { t } = useTranslation();
  const { upload, step } = useImportAddress();
  const { started } = useStore(importMemory);
  const current = step ?? 'files';
  const place = STEPS.indexOf(current);
  const mayGoBack = upload !== null && current !== 'done' && started === null;
  return (
    <nav aria-label={t('importPage.steps')} className="import-steps">
      <ol>
        {STEPS.map((one, index) => (
          <li
            key={one}
            aria-current={one === current ? 'step' : undefined}
            data-state={index < place ? 'past' : index === place ? 'now' : 'next'}
          >
            <span className="import-step-number" aria-hidden="true">
              {index + 1}
            </span>
            {index < place && mayGoBack ? (
              <Link
                to="/import"
                search={((old: object) => ({ ...old, step: one === 'files' ? undefined : one })) as never}
              >
                {t(`importPage.step.${one}`)}
              </Link>
            ) : (
              <span>{t(`importPage.step.${one}`)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
