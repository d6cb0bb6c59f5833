import { useTranslation } from 'react-i18next';
import { FormatFacts } from './format-facts';
import { RunningOrder } from './running-order';
import type { Format } from './use-formats';

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="format-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** A whole card, on one sheet of paper. */
export function FormatCard({ format }: { readonly format: Format }) {
  const { t } = useTranslation();
  const { purpose, steps, material, tips } = format;
  return (
    <div className="format-card">
      <FormatFacts format={format} />
      {purpose && <p className="format-purpose">{purpose}</p>}
      {steps.length > 0 && (
        <section>
          <h2>{t('formats.steps')}</h2>
          <RunningOrder steps={steps} />
        </section>
      )}
      <div className="format-columns">
        <Lines title={t('formats.material')} lines={material} />
        <Lines title={t('formats.tips')} lines={tips} />
      </div>
    </div>
  );
}
