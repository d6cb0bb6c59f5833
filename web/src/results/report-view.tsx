import type { Report } from '../../../api/results/report-model';
import { Block } from './report-blocks';

/** The report, with the title page that paper has. */
export function ReportView({ report }: { readonly report: Report }) {
  const { territory, title, period, made, blocks, language } = report;
  return (
    <article className="report" lang={language} aria-label={`${title}, ${period}`}>
      <header className="report-head">
        <p className="report-territory">{territory}</p>
        <p className="report-title">{title}</p>
        <p className="report-period">{period}</p>
        <p className="report-note">{made}</p>
      </header>
      {blocks.map((block, i) => (
        // The report is made anew as a whole: a block has its place and no other name.
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are in order and hold no state
        <Block key={i} block={block} />
      ))}
    </article>
  );
}
