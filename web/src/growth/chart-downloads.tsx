import { type RefObject, useState } from 'react';
import { useWords } from '../i18n/use-words';
import { downloadFile } from '../ui/download-file';
import { pictureOf, pixelsOf } from './chart-picture';
import type { Figure } from './figures';
import type { GrowthAnswer } from './use-growth';
import { useResponseWords } from './use-response-words';
import { useSaveFigures } from './use-save-figures';

interface ChartDownloadsProps {
  /** Where the chart is drawn. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly name: string;
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly growth: GrowthAnswer;
}

const TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** The chart as a picture, and its numbers with what they mean, their date and the share of answers. */
export function ChartDownloads({ frame, name, title, figures, growth }: ChartDownloadsProps) {
  const { t, day } = useWords();
  const saveFigures = useSaveFigures(growth);
  const response = useResponseWords(growth.response);
  const [said, setSaid] = useState('');
  const foot = `${t('growth.asOf', { date: day(growth.asOf) })} · ${response.short}`;
  const picture = () => {
    const card = frame.current?.closest<HTMLElement>('.chart-card');
    const drawing = frame.current?.querySelector<SVGSVGElement>('svg.recharts-surface');
    return card && drawing ? pictureOf(card, drawing, title, foot) : null;
  };
  const save = async (format: 'svg' | 'png') => {
    setSaid('');
    const drawn = picture();
    const content = drawn && (format === 'svg' ? drawn.svg : await pixelsOf(drawn));
    if (content) downloadFile(`${name}.${format}`, content, TYPES[format]);
    else setSaid(t('growth.noPicture'));
  };
  const saveTable = () => saveFigures(name, figures);
  const of = <span className="visually-hidden"> : {name}</span>;
  return (
    <p className="chart-downloads">
      <span>{t('growth.download')}</span>
      <button type="button" className="button button-quiet" onClick={saveTable}>
        {t('growth.format.csv')}
        {of}
      </button>
      <button type="button" className="button button-quiet" onClick={() => void save('svg')}>
        {t('growth.format.svg')}
        {of}
      </button>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => void save('png').catch(() => setSaid(t('growth.noPicture')))}
      >
        {t('growth.format.png')}
        {of}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
