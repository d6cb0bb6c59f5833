import { assertNever } from '../../../api/assert-never';
import { type Piece, parsePieces, parseProse } from './parse-prose';
import './prose.css';

/** Pieces and blocks have no name of their own: their place is their key. */
const numbered = <T,>(items: readonly T[]): readonly (readonly [string, T])[] =>
  items.map((item, place) => [String(place), item]);

function Fragment({ piece }: { readonly piece: Piece }) {
  switch (piece.type) {
    case 'text':
      return <>{piece.text}</>;
    case 'blank':
      return <mark>{piece.text}</mark>;
    case 'web':
      return (
        <a href={piece.text} rel="noreferrer">
          {piece.text}
        </a>
      );
    case 'mail':
      return <a href={`mailto:${piece.text}`}>{piece.text}</a>;
    default:
      return assertNever(piece.type);
  }
}

const Line = ({ text }: { readonly text: string }) => (
  <>
    {numbered(parsePieces(text)).map(([key, piece]) => (
      <Fragment key={key} piece={piece} />
    ))}
  </>
);

interface ProseProps {
  readonly text: string;
}

/** Shows a text of paragraphs, "# headings" and "- lists"; whatever else it holds is shown as it is written. */
export function Prose({ text }: ProseProps) {
  return (
    <div className="prose">
      {numbered(parseProse(text)).map(([key, block]) => {
        if (block.type === 'list')
          return (
            <ul key={key}>
              {numbered(block.items).map(([place, item]) => (
                <li key={place}>
                  <Line text={item} />
                </li>
              ))}
            </ul>
          );
        if (block.type === 'heading')
          return (
            <h2 key={key}>
              <Line text={block.text} />
            </h2>
          );
        return (
          <p key={key}>
            <Line text={block.text} />
          </p>
        );
      })}
    </div>
  );
}
