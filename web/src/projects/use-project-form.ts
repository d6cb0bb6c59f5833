import { useQuery } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import { READ_TO_EDIT } from '../graphql/read-to-edit';
import { PROJECT } from './projects.query';

/** A project as it is stored today, for a form. */
export const useProjectForm = (id: string) =>
  useQuery({
    queryKey: ['project-form', id],
    queryFn: async ({ signal }) => (await execute(PROJECT, { id }, signal)).project,
    ...READ_TO_EDIT,
  });
