import type { IStylesOptions } from 'docx';

const INK = '1F1B16';
const MUTED = '5A5248';
const ACCENT = '1D4E5F';

/** Sizes are in half points, spaces in twentieths of a point. Named styles: whoever edits changes each at once. */
export const documentLook = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: INK, language: { value: language } },
      paragraph: { spacing: { after: 140, line: 276 } },
    },
    title: {
      run: { size: 64, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 160, after: 240 } },
    },
    heading1: {
      run: { size: 34, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 420, after: 160 }, keepNext: true },
    },
    heading2: {
      run: { size: 26, bold: true, color: INK },
      paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
    },
    caption: {
      run: { size: 22, bold: true, italics: false, color: INK },
      paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Territory',
      name: 'Territory',
      basedOn: 'Normal',
      run: { size: 30, color: MUTED },
      paragraph: { spacing: { before: 3_600, after: 120 } },
    },
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 32, color: INK } },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { italics: true, size: 24 },
      paragraph: { indent: { left: 480, right: 480 }, spacing: { before: 160, after: 40 }, keepNext: true },
    },
    {
      id: 'QuoteBy',
      name: 'Quote author',
      basedOn: 'Normal',
      run: { color: MUTED, size: 20 },
      paragraph: { indent: { left: 480, right: 480 }, spacing: { after: 200 } },
    },
    {
      id: 'Counted',
      name: 'How it is counted',
      basedOn: 'Normal',
      run: { color: MUTED, size: 19 },
      paragraph: { spacing: { before: 60, after: 160 } },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'TableHead',
      name: 'Table head',
      basedOn: 'TableText',
      run: { size: 20, bold: true },
      paragraph: { keepNext: true },
    },
  ],
});
