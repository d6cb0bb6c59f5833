import { namedGraph } from './graphs';

/**
 * Marriages among Florentine families (Padgett & Ansell 1993), without the Pucci, who married into none of
 * the others; the edges of Breiger & Pattison (1986) as networkx has them.
 */
export const FLORENTINE = namedGraph(
  'Acciaiuoli-Medici Medici-Barbadori Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi Medici-Salviati ' +
    'Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi ' +
    'Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Salviati-Pazzi ' +
    'Bischeri-Guadagni Guadagni-Lamberteschi',
);

/** Krackhardt's kite (1990): the most central by degree, closeness and betweenness are three different people. */
export const KITE = namedGraph(
  'Andre-Beverly Andre-Carol Andre-Diane Andre-Fernando Beverly-Diane Beverly-Ed Beverly-Garth Carol-Diane ' +
    'Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth Fernando-Heather Garth-Heather ' +
    'Heather-Ike Ike-Jane',
);

/** The ego network of G in Borgatti (1997), "Structural Holes: Unpacking Burt's Redundancy Measures". */
export const BORGATTI = namedGraph('A-B A-F A-G A-E E-G F-G B-G B-D D-G G-C');
export const BORGATTI_WEIGHTS: Readonly<Record<string, number>> = {
  'A-B': 2,
  'A-F': 3,
  'A-G': 5,
  'A-E': 2,
  'E-G': 8,
  'F-G': 3,
  'B-G': 4,
  'B-D': 1,
  'D-G': 3,
  'C-G': 10,
};
