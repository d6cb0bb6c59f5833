import type { Coverage } from '../../gql/graphql';

/** A ring that nobody fills, one that one fills by half, a full one: read without colour. */
export function CoverageMark({ coverage }: { readonly coverage: Coverage }) {
  return (
    <svg className="coverage-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.2" data-coverage={coverage} />
      {coverage === 'FRAGILE' && <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" />}
    </svg>
  );
}
