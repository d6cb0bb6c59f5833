import type { NetworkView } from '../../ties/network.service';
import { type AttributeValue, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './network-attributes';
import { XML_HEADER, xmlText } from './xml';

/** GEXF calls a whole number an integer. */
const TYPES = { string: 'string', double: 'double', int: 'integer', boolean: 'boolean' } as const;

const values = (pairs: readonly (readonly [string, AttributeValue])[]): string => {
  const said = pairs.filter(([, value]) => value !== null && value !== '');
  if (said.length === 0) return '';
  const each = said.map(([id, value]) => `<attvalue for="${id}" value="${xmlText(String(value))}"/>`);
  return `<attvalues>${each.join('')}</attvalues>`;
};

/** The network as GEXF 1.3 (https://gexf.net), as Gephi opens it: with our places. O(network), in pieces. */
export function* gexfOf({ nodes, edges, asOf }: NetworkView): Generator<string> {
  yield `${XML_HEADER}<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n`;
  yield `<meta lastmodifieddate="${asOf}"><creator>interconnaissance</creator></meta>\n`;
  yield '<graph defaultedgetype="undirected" mode="static">\n';
  for (const [of, list] of [
    ['node', NODE_ATTRIBUTES],
    ['edge', EDGE_ATTRIBUTES],
  ] as const) {
    const each = list.map(({ id, type }) => `<attribute id="${id}" title="${id}" type="${TYPES[type]}"/>`);
    yield `<attributes class="${of}">${each.join('')}</attributes>\n`;
  }
  yield '<nodes>\n';
  for (const node of nodes) {
    const said = values(NODE_ATTRIBUTES.map(({ id, of }) => [id, of(node)] as const));
    const place = node.x === null || node.y === null ? '' : `<viz:position x="${node.x}" y="${-node.y}"/>`;
    yield `<node id="${xmlText(node.id)}" label="${xmlText(node.label)}">${said}${place}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const [i, edge] of edges.entries()) {
    const said = values(EDGE_ATTRIBUTES.map(({ id, of }) => [id, of(edge)] as const));
    yield `<edge id="${i}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}" weight="${edge.weight}">${said}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}
