import { periodDays, periodOf } from '../../web/src/results/periods';
import { documentAddress, readResults } from '../../web/src/results/results-search';

describe('the period of the results, as the address says it', () => {
  test('days that are days are kept; anything else is left out', () => {
    expect(readResults({ from: '2025-01-01', to: 'demain', withoutTeam: true, other: 'x' })).toEqual({
      from: '2025-01-01',
      withoutTeam: true,
    });
    expect(readResults({ from: '2025-13-40', to: 3 })).toEqual({});
  });

  test('a press is a pair of days, and is seen to be pressed', () => {
    const today = '2024-02-29';
    expect(periodDays('year', today)).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    // Of a day that the year before does not have, the next one.
    expect(periodDays('twelve', today)).toEqual({ from: '2023-03-02', to: today });
    for (const period of ['beginning', 'year', 'twelve'] as const)
      expect(periodOf(periodDays(period, today), today)).toBe(period);
    expect(periodOf({ from: '2024-01-02' }, today)).toBeUndefined();
  });

  test('the document is of the same period, in the language of the page', () => {
    expect(documentAddress({ from: '2025-01-01', withoutTeam: true }, 'en')).toBe(
      '/export/results.docx?lang=en&from=2025-01-01&withoutTeam=true',
    );
    expect(documentAddress({}, 'fr')).toBe('/export/results.docx?lang=fr');
  });
});
