import type cytoscape from 'cytoscape';

const QUICK = 170;

/**
 * Brings the drawn graph to the wanted elements: what is gone goes, what is new fades in, what stays keeps its
 * place under the reader's eyes unless it was given another.
 */
export function updateGraph(
  cy: cytoscape.Core,
  wanted: readonly cytoscape.ElementDefinition[],
  animate: boolean,
): void {
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    const added: cytoscape.ElementDefinition[] = [];
    for (const definition of wanted) {
      const known = cy.getElementById(definition.data.id ?? '');
      if (known.empty()) {
        added.push(definition);
        continue;
      }
      known.data(definition.data);
      if (definition.position) known.position(definition.position as cytoscape.Position);
    }
    const fresh = cy.add(added);
    if (animate && added.length > 0 && fresh.length < cy.elements().length) {
      fresh.style('opacity', 0);
      fresh.animate(
        { style: { opacity: 1 } },
        { duration: QUICK, complete: () => void fresh.removeStyle('opacity') },
      );
    }
  });
}

/** Marks the chosen node and its ties, or those that were found; the others step back without going. */
export function emphasise(
  cy: cytoscape.Core,
  selected: string | null,
  highlighted: readonly string[] | null,
): void {
  cy.batch(() => {
    cy.elements().removeClass('dimmed near chosen');
    const chosen = selected === null ? cy.collection() : cy.getElementById(selected);
    if (chosen.nonempty()) {
      const around = chosen.closedNeighborhood();
      cy.elements().difference(around).addClass('dimmed');
      chosen.connectedEdges().addClass('near');
      chosen.addClass('chosen');
      return;
    }
    if (highlighted === null) return;
    const found = new Set(highlighted);
    const kept = cy.nodes().filter((node) => found.has(node.id()));
    if (kept.empty()) return;
    cy.elements()
      .difference(kept.union(kept.edgesWith(kept)))
      .addClass('dimmed');
  });
}
