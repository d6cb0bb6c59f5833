import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MOST_BLANK, readSheetSearch, SHEET_ORDERS, type SheetSearch, USUAL_BLANK } from './sheet-search';

/** How the sheet is set; never printed. */
export function SheetOptions({ search }: { readonly search: SheetSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const set = (change: Record<string, string>) => {
    const next = (old: object) => ({ ...old, ...readSheetSearch({ ...search, ...change }) });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return (
    <div className="sheet-options">
      <label>
        {t('attendanceSheet.order')}
        <select
          className="field-box"
          value={search.order ?? 'name'}
          onChange={(event) => set({ order: event.target.value })}
        >
          {SHEET_ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`sheetOrder.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('attendanceSheet.blank')}
        <input
          className="field-box"
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_BLANK}
          value={search.blank ?? USUAL_BLANK}
          onChange={(event) => set({ blank: event.target.value === '' ? '0' : event.target.value })}
        />
      </label>
    </div>
  );
}
