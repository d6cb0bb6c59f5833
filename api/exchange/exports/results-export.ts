import { errors } from '../../errors';
import { createLoaders } from '../../loaders';
import { documentOf } from '../../results/document';
import { reportOf } from '../../results/report';
import { viewResults } from '../../results/results.service';
import type { ExportEntry } from './export';

/** The results of a period as a document that can be edited, for whoever reads their page. */
export const RESULTS_EXPORT: ExportEntry = {
  id: 'results',
  formats: ['docx'],
  refuse: (viewer) => {
    if (viewer.role === 'VISITOR') throw errors.signInNeeded('/export');
  },
  async *write({ viewer, reader, state, from, to, withoutTeam, language }) {
    const context = {
      viewer,
      state: await state(),
      loaders: createLoaders(reader),
      desk: { database: reader },
    };
    yield await documentOf(reportOf(await viewResults(context, { from, to, withoutTeam }), language));
  },
};
