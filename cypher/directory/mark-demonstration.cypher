// Says that this graph holds the demonstration territory.
MATCH (t:Territory {id: 'territory'})
SET t.demonstration = true
