import { assertNever } from '../../../api/assert-never';
import type { ReportBlock, ReportFigure, ReportTable } from '../../../api/results/report-model';

function Figures({ figures }: { readonly figures: readonly ReportFigure[] }) {
  return (
    <dl className="report-figures">
      {figures.map(({ id, label, value, counted }) => (
        <div key={id} className="report-figure">
          <dt>{label}</dt>
          <dd className="report-value">{value}</dd>
          <dd className="report-counted">{counted}</dd>
        </div>
      ))}
    </dl>
  );
}

function Table({ caption, head, rows, words, counted }: ReportTable) {
  const isFigure = (column: number) => column >= words;
  return (
    <div className="report-table">
      <section
        className="report-scroll"
        aria-label={caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
        tabIndex={0}
      >
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((title, i) => (
                <th key={title} scope="col" className={isFigure(i) ? 'report-number' : undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells) => (
              <tr key={cells.join(' ')}>
                {cells.map((cell, i) =>
                  i === 0 ? (
                    <th key={head[i]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={head[i]} className={isFigure(i) ? 'report-number' : undefined}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {counted && <p className="report-counted">{counted}</p>}
    </div>
  );
}

/** One block of the report, as the document tells it too. */
export function Block({ block }: { readonly block: ReportBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'text':
      return <p className="report-text">{block.text}</p>;
    case 'note':
      return <p className="report-note">{block.text}</p>;
    case 'figures':
      return <Figures figures={block.figures} />;
    case 'table':
      return <Table {...block} />;
    case 'quote':
      return (
        <figure className="report-quote">
          <blockquote>
            <p>{block.text}</p>
          </blockquote>
          <figcaption>{block.by}</figcaption>
        </figure>
      );
    case 'list':
      return (
        <div className="report-list">
          {block.title !== '' && <p className="report-list-title">{block.title}</p>}
          <ul>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      );
    default:
      return assertNever(block);
  }
}
