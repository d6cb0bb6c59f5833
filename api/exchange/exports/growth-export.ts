import { FIGURES } from '../../network/growth/figures';
import { viewGrowth } from '../../ties/growth/growth.service';
import { BYTE_ORDER_MARK, csvLines } from './csv';
import type { ExportEntry } from './export';

const COLUMNS = [
  'day',
  'meeting',
  'figure',
  'value',
  'unit',
  'responseRate',
  'definition',
  'source',
] as const;

/** Every figure of growth at every point, a line each, with what it counts and the share of answers by then. */
export const GROWTH_EXPORT: ExportEntry = {
  id: 'growth',
  formats: ['csv'],
  async *write({ viewer, state, asOf, withoutTeam }) {
    const { points } = viewGrowth(viewer, await state(), asOf, withoutTeam);
    const rate = FIGURES.findIndex(({ id }) => id === 'responseRate');
    yield BYTE_ORDER_MARK + csvLines([COLUMNS]);
    for (const { day, meetingId, values } of points)
      yield csvLines(
        FIGURES.map(({ id, unit, bent, definition, source }, i) => [
          day,
          meetingId ?? '',
          id,
          String(values[i] ?? ''),
          unit,
          bent ? String(values[rate] ?? '') : '',
          definition,
          source ?? '',
        ]),
      );
  },
};
