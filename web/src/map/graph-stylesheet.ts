import type cytoscape from 'cytoscape';
import { EVIDENCE_STYLE } from './evidence-style';
import type { Palette } from './palette';

/** How the elements look; labels are not here: they are placed so that none collides. */
export function graphStylesheet(palette: Palette): cytoscape.StylesheetStyle[] {
  const rules: { selector: string; style: Record<string, unknown> }[] = [
    {
      selector: 'node',
      style: {
        width: 'data(diameter)',
        height: 'data(diameter)',
        'background-color': 'data(color)',
        'border-color': 'data(border)',
        'border-width': 1.5,
        'overlay-opacity': 0,
        'transition-property': 'opacity',
        'transition-duration': 170,
      },
    },
    {
      selector: 'node[points != ""]',
      style: { shape: 'polygon', 'shape-polygon-points': 'data(points)' },
    },
    { selector: 'node[team = 1]', style: { 'border-width': 4, 'border-style': 'double' } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': palette.line,
        'line-opacity': 0.42,
        'curve-style': 'haystack',
        'haystack-radius': 0,
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    {
      selector: 'edge[evidence = "DECLARED"]',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [...EVIDENCE_STYLE.DECLARED.dash],
        'line-opacity': 0.4,
      },
    },
    {
      selector: 'edge[evidence = "SHARED_PERSON"]',
      style: { 'line-style': 'dashed', 'line-cap': 'round', 'line-dash-pattern': [0.1, 5], width: 2.2 },
    },
    {
      selector: 'edge[double = 1]',
      style: {
        width: 1.4,
        'line-color': palette.paper,
        'line-opacity': 1,
        'curve-style': 'straight',
        'line-outline-width': 0.9,
        'line-outline-color': palette.line,
        opacity: 0.6,
      },
    },
    // Two days compared: what became of a tie, in the place of how one knows of it.
    {
      selector: 'edge[change = "KEPT"]',
      style: { width: 1.2, 'line-color': palette.line, 'line-opacity': 0.45, 'line-style': 'solid' },
    },
    {
      selector: 'edge[change = "ADDED"]',
      style: { width: 1.8, 'line-color': palette.added, 'line-opacity': 0.75, 'line-style': 'solid' },
    },
    {
      selector: 'edge[change = "LOST"]',
      style: {
        width: 2,
        'line-color': palette.lost,
        'line-opacity': 0.9,
        'line-style': 'dashed',
        'line-dash-pattern': [7, 5],
      },
    },
    { selector: 'node[change = "LOST"]', style: { 'background-opacity': 0.35, 'border-style': 'dashed' } },
    // What appeared: it is pointed out for a moment, then fades into the others.
    {
      selector: 'edge.fresh',
      style: { 'line-color': palette.accent, 'line-opacity': 1, width: 3 },
    },
    {
      selector: 'edge.fresh[double = 1]',
      style: { width: 1.6, 'line-color': palette.paper, 'line-outline-color': palette.accent, opacity: 1 },
    },
    {
      selector: 'node.fresh',
      style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.28, 'underlay-padding': 7 },
    },
    {
      selector: 'edge[onRoute = 1]',
      style: {
        'line-color': palette.accent,
        'line-opacity': 0.9,
        'curve-style': 'straight',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': palette.accent,
        'z-index': 9,
      },
    },
    { selector: '.dimmed', style: { opacity: 0.16 } },
    { selector: 'edge.near', style: { 'line-opacity': 0.95 } },
    { selector: 'edge.near[change = ""]', style: { 'line-color': palette.accent } },
    {
      selector: 'edge.near[double = 1]',
      style: { 'line-color': palette.paper, 'line-outline-color': palette.accent, opacity: 1 },
    },
    {
      selector: 'node.chosen',
      style: { 'outline-width': 3, 'outline-color': palette.accent, 'outline-offset': 3, 'z-index': 10 },
    },
    {
      selector: 'node.cursor',
      style: { 'outline-width': 3, 'outline-color': palette.focus, 'outline-offset': 3, 'z-index': 11 },
    },
    {
      selector: 'node.trace-from, node.trace-to',
      style: { 'outline-width': 4, 'outline-color': palette.focus, 'outline-offset': 2, 'z-index': 12 },
    },
  ];
  return rules as unknown as cytoscape.StylesheetStyle[];
}
