// The territory, its seven towns and the seven stages of the path to employment.
MERGE (t:Territory {id: 'territory'}) ON CREATE SET t.name = 'Paris Terres d’Envol';
MERGE (c:City {id: '93005'}) ON CREATE SET c.name = 'Aulnay-sous-Bois', c.folded = 'aulnay-sous-bois';
MERGE (c:City {id: '93071'}) ON CREATE SET c.name = 'Sevran', c.folded = 'sevran';
MERGE (c:City {id: '93078'}) ON CREATE SET c.name = 'Villepinte', c.folded = 'villepinte';
MERGE (c:City {id: '93007'}) ON CREATE SET c.name = 'Le Blanc-Mesnil', c.folded = 'le blanc-mesnil';
MERGE (c:City {id: '93029'}) ON CREATE SET c.name = 'Drancy', c.folded = 'drancy';
MERGE (c:City {id: '93030'}) ON CREATE SET c.name = 'Dugny', c.folded = 'dugny';
MERGE (c:City {id: '93013'}) ON CREATE SET c.name = 'Le Bourget', c.folded = 'le bourget';
MATCH (c:City), (t:Territory {id: 'territory'}) MERGE (c)-[:PART_OF]->(t);
MERGE (s:PathStage {id: 'RECEPTION'}) ON CREATE SET s.position = 1;
MERGE (s:PathStage {id: 'ORIENTATION'}) ON CREATE SET s.position = 2;
MERGE (s:PathStage {id: 'AWARENESS'}) ON CREATE SET s.position = 3;
MERGE (s:PathStage {id: 'SUPPORT'}) ON CREATE SET s.position = 4;
MERGE (s:PathStage {id: 'TRAINING'}) ON CREATE SET s.position = 5;
MERGE (s:PathStage {id: 'RECRUITMENT'}) ON CREATE SET s.position = 6;
MERGE (s:PathStage {id: 'FOLLOW_UP'}) ON CREATE SET s.position = 7;
