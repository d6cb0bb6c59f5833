import { useWords } from '../../i18n/use-words';
import type { MeetingDetail } from '../meeting.types';
import { sheetLines } from './sheet-lines';
import { type SheetSearch, USUAL_BLANK } from './sheet-search';

interface AttendanceSheetProps {
  readonly meeting: MeetingDetail;
  readonly territory: string;
  readonly search: SheetSearch;
}

/** The sheet that people sign: who is expected, and empty lines for the others. */
export function AttendanceSheet({ meeting, territory, search }: AttendanceSheetProps) {
  const { t, day, list, compare } = useWords();
  const { title, heldOn, cities } = meeting;
  const lines = sheetLines(meeting, search.order ?? 'name', compare);
  const where = list(cities.map(({ name }) => name));
  const blank = Array.from({ length: search.blank ?? USUAL_BLANK }, (_, at) => lines.length + at + 1);
  const columns = ['name', 'structure', 'role', 'signature'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, by keyboard too
    <section className="attendance-sheet" aria-label={title} tabIndex={0}>
      <header>
        <p>{territory}</p>
        <h2>{title}</h2>
        <p>{[day(heldOn), where].filter((part) => part !== '').join(' — ')}</p>
      </header>
      <table>
        <caption className="visually-hidden">{t('attendanceSheet.title')}</caption>
        <thead>
          <tr>
            <th scope="col" className="sheet-number">
              {t('attendanceSheet.number')}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`sheetColumn.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, structure, role }, at) => (
            <tr key={id}>
              <td className="sheet-number">{at + 1}</td>
              <th scope="row">{name}</th>
              <td>{structure}</td>
              <td>{role}</td>
              <td />
            </tr>
          ))}
          {blank.map((number) => (
            <tr key={number}>
              <td className="sheet-number">{number}</td>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What stands at the foot of each page of paper: the territory and the rencontre, and which page of how many. */
export function SheetPaper({ words, page }: { readonly words: string; readonly page: string }) {
  const quoted = (text: string) => `"${text.replace(/[\\"<>\n]/g, ' ')}"`;
  const foot = `@page attendance { @bottom-left { content: ${quoted(words)} }
    @bottom-right { content: ${quoted(`${page} `)} counter(page) " / " counter(pages) } }`;
  return <style>{foot}</style>;
}
