// Forgets every saved place of the map.
MATCH (p:MapPlace)
DETACH DELETE p
