import { hasSheetsDue, sendSheetsBack } from '../meetings/survey/send-sheets-back';
import type { Job } from './job';

/** The sheet back to who answered a survey, some days after the rencontre. */
export const sheetBackJob: Job = {
  id: 'sheet-back',
  everyMs: 3_600_000,
  hasWork: hasSheetsDue,
  run: sendSheetsBack,
};
