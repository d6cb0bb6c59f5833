import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { assertNever } from '../assert-never';
import { XML_HEADER, xmlText } from '../exchange/exports/xml';
import { documentLook } from './document-look';
import type { Report, ReportBlock, ReportTable } from './report-model';
import { textsIn } from './report-voice';
import { withoutTimes } from './zip-times';

/** The width of a page between its margins, in twentieths of a point: A4 less what is left at both sides. */
const WIDTH = 9_640;
/** What no XML document may hold; the library escapes the rest. */
const UNSAYABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const clean = (text: string): string => text.replace(UNSAYABLE, '');

const run = (text: string): TextRun => new TextRun(clean(text));
const paragraph = (text: string, style?: string): Paragraph =>
  new Paragraph({ children: [run(text)], ...(style === undefined ? {} : { style }) });

const line = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

interface Cell {
  readonly text: string;
  readonly isHead: boolean;
  readonly isFigure: boolean;
}

const cellOf = ({ text, isHead, isFigure }: Cell, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EFEBE2' } } : {}),
    children: [
      new Paragraph({
        style: isHead ? 'TableHead' : 'TableText',
        alignment: isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [run(text)],
      }),
    ],
  });

/** The first column has the room that the others leave. */
function widthsOf(columns: number): number[] {
  const other = columns > 4 ? 1_080 : 1_700;
  const others = Array.from({ length: columns - 1 }, () => other);
  return [WIDTH - other * (columns - 1), ...others];
}

function tableOf(rows: readonly (readonly Cell[])[], widths: readonly number[]): Table {
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          ...(cells.every(({ isHead }) => isHead) ? { tableHeader: true } : {}),
          children: cells.map((cell, i) => cellOf(cell, widths[i] ?? 1_000)),
        }),
    ),
  });
}

function tableBlock({ caption, head, rows, words, counted }: ReportTable): (Paragraph | Table)[] {
  const row = (texts: readonly string[], isHead: boolean) =>
    texts.map((text, i): Cell => ({ text, isHead, isFigure: i >= words }));
  return [
    paragraph(caption, 'Caption'),
    tableOf([row(head, true), ...rows.map((texts) => row(texts, false))], widthsOf(head.length)),
    paragraph(counted ?? '', 'Counted'),
  ];
}

function blockIn(block: ReportBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [run(block.text)],
        }),
      ];
    case 'text':
      return [paragraph(block.text)];
    case 'note':
      return [paragraph(block.text, 'Counted')];
    case 'quote':
      return [paragraph(block.text, 'Quote'), paragraph(block.by, 'QuoteBy')];
    case 'list':
      return [
        ...(block.title === '' ? [] : [paragraph(block.title, 'Caption')]),
        ...block.items.map(
          (item) => new Paragraph({ children: [run(item)], numbering: { reference: 'dash', level: 0 } }),
        ),
      ];
    case 'figures':
      return [
        tableOf(
          block.figures.map(({ label, value, counted }) => [
            { text: label, isHead: false, isFigure: false },
            { text: value, isHead: false, isFigure: true },
            { text: counted, isHead: false, isFigure: false },
          ]),
          [3_200, 1_440, 5_000],
        ),
        paragraph('', 'Counted'),
      ];
    case 'table':
      return tableBlock(block);
    default:
      return assertNever(block);
  }
}

const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_132 },
};

function titlePage({ title, territory, period, made }: Report): Paragraph[] {
  return [
    paragraph(territory, 'Territory'),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    paragraph(period, 'Subtitle'),
    paragraph(made, 'Counted'),
  ];
}

/** What the document says of itself, dated the day of its figures. */
function propertiesOf({ title, territory, period, language, madeOn }: Report): string {
  const [of, about] = [xmlText(territory), xmlText(period)];
  const at = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:${name}>`;
  return `${XML_HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)} — ${of}</dc:title><dc:subject>${about}</dc:subject><dc:creator>${of}</dc:creator><cp:lastModifiedBy>${of}</cp:lastModifiedBy><dc:language>${language}</dc:language>${at('created')}${at('modified')}</cp:coreProperties>`;
}

/** Page x of y, in the words of the language. */
function pageNumber({ language }: Report): TextRun {
  const words = textsIn(language).page('\u0001', '\u0001').split('\u0001');
  return new TextRun({
    children: [words[0] ?? '', PageNumber.CURRENT, words[1] ?? '', PageNumber.TOTAL_PAGES, words[2] ?? ''],
  });
}

/**
 * The results as a Word document that whoever receives it can edit: headings, real tables with a header row, quotes,
 * the language said, a title page and page numbers. Built from the same report as the page.
 */
export async function documentOf(report: Report): Promise<Uint8Array> {
  const { territory, period, language } = report;
  const document = new Document({
    styles: documentLook(language === 'en' ? 'en-GB' : 'fr-FR'),
    numbering: {
      config: [
        {
          reference: 'dash',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      { properties: { page: PAGE }, children: titlePage(report) },
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [paragraph(`${territory} — ${period}`, 'Counted')] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Counted',
                alignment: AlignmentType.RIGHT,
                children: [pageNumber(report)],
              }),
            ],
          }),
        },
        children: report.blocks.flatMap(blockIn),
      },
    ],
  });
  // The library would write the instant: the same results are the same bytes.
  const core = { path: 'docProps/core.xml', data: propertiesOf(report) };
  return withoutTimes(await Packer.toBuffer(document, false, [core]));
}
