import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** The fields of selections, those of fragments too; @skip and @include count as asked. */
function* fieldsOf(
  { selections }: SelectionSetNode,
  fragments: GraphQLResolveInfo['fragments'],
): Generator<FieldNode> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) yield selection;
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* fieldsOf(selection.selectionSet, fragments);
    else {
      const fragment = fragments[selection.name.value];
      if (fragment) yield* fieldsOf(fragment.selectionSet, fragments);
    }
  }
}

/**
 * True when at the end of a path of fields below the one that is answered (`edges`, `node`) nothing is asked but
 * some. O(the text of the query).
 */
export function asksOnly(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  path: readonly string[],
  allowed: ReadonlySet<string>,
): boolean {
  let asked: readonly FieldNode[] = fieldNodes;
  for (const step of [...path, null]) {
    const below = asked.flatMap(({ selectionSet }) =>
      selectionSet ? [...fieldsOf(selectionSet, fragments)] : [],
    );
    asked = step === null ? below : below.filter(({ name }) => name.value === step);
  }
  return asked.every(({ name }) => allowed.has(name.value) || name.value === '__typename');
}
