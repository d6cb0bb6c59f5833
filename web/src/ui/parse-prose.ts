/** A text of paragraphs, headings and lists, as a coordinator writes it; never HTML. */
export type Block =
  | { readonly type: 'heading' | 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] };

export type Piece = { readonly type: 'text' | 'blank' | 'web' | 'mail'; readonly text: string };

/** Blocks are parted by blank lines; "# " begins a heading, "- " each line of a list. */
export function parseProse(source: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  const end = () => {
    if (lines.length > 0) blocks.push({ type: 'paragraph', text: lines.join('\n') });
    if (items.length > 0) blocks.push({ type: 'list', items });
    [lines, items] = [[], []];
  };
  for (const raw of source.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '') end();
    else if (/^#+ /.test(line)) {
      end();
      blocks.push({ type: 'heading', text: line.replace(/^#+ +/, '') });
    } else if (line.startsWith('- ')) {
      if (lines.length > 0) end();
      items.push(line.slice(2).trim());
    } else if (items.length > 0 && /^\s/.test(raw)) {
      items.push(`${items.pop()} ${line}`);
    } else {
      if (items.length > 0) end();
      lines.push(line);
    }
  }
  end();
  return blocks;
}

const PIECES =
  /(?<blank>\[[^\]\n]+\])|(?<web>https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])|(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/gu;

/** Web and mail addresses, and "[what is to be filled in]", within a line. */
export function parsePieces(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(PIECES)) {
    const { blank, web } = match.groups ?? {};
    if (match.index > from) pieces.push({ type: 'text', text: line.slice(from, match.index) });
    pieces.push({ type: blank ? 'blank' : web ? 'web' : 'mail', text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < line.length) pieces.push({ type: 'text', text: line.slice(from) });
  return pieces;
}
