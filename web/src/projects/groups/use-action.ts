import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../gql';
import { execute } from '../../graphql/execute';
import { READ_TO_EDIT } from '../../graphql/read-to-edit';

const ACTIONS_FORM = graphql(`
  query ActionsForm {
    projects {
      id
      people {
        person {
          id
        }
      }
      actions {
        id
        title
        dueOn
        version
        owners {
          id
          name
        }
      }
    }
  }
`);

/** An action as it is stored today, with its project, for a form. */
export function useLineageOfAction(id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: ['actions-form'],
    queryFn: async ({ signal }) => (await execute(ACTIONS_FORM, {}, signal)).projects,
    ...READ_TO_EDIT,
  });
  const project = data?.find(({ actions }) => actions.some((one) => one.id === id));
  const action = project?.actions.find((one) => one.id === id);
  return { action, project, error, refetch, isMissing: data !== undefined && !action };
}
