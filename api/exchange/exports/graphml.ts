import type { NetworkView } from '../../ties/network.service';
import { type AttributeValue, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './network-attributes';
import { XML_HEADER, xmlText } from './xml';

const data = (pairs: readonly (readonly [string, AttributeValue])[]): string =>
  pairs
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `<data key="${key}">${xmlText(String(value))}</data>`)
    .join('');

/** The network as GraphML (http://graphml.graphdrawing.org), for igraph, NetworkX, yEd and others. O(network), in pieces. */
export function* graphmlOf({ nodes, edges, level, asOf }: NetworkView): Generator<string> {
  yield `${XML_HEADER}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield '<key id="n-label" for="node" attr.name="label" attr.type="string"/>\n';
  for (const { id, type } of NODE_ATTRIBUTES)
    yield `<key id="n-${id}" for="node" attr.name="${id}" attr.type="${type}"/>\n`;
  yield '<key id="e-weight" for="edge" attr.name="weight" attr.type="double"/>\n';
  for (const { id, type } of EDGE_ATTRIBUTES)
    yield `<key id="e-${id}" for="edge" attr.name="${id}" attr.type="${type}"/>\n`;
  yield `<graph id="${level.toLowerCase()}-${asOf}" edgedefault="undirected">\n`;
  for (const node of nodes) {
    const said = NODE_ATTRIBUTES.map(({ id, of }) => [`n-${id}`, of(node)] as const);
    yield `<node id="${xmlText(node.id)}">${data([['n-label', node.label], ...said])}</node>\n`;
  }
  for (const edge of edges) {
    const said = EDGE_ATTRIBUTES.map(({ id, of }) => [`e-${id}`, of(edge)] as const);
    yield `<edge source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">${data([['e-weight', edge.weight], ...said])}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}
