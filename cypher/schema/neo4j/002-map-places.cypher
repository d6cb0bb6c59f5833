// Where each structure stands on the map.
CREATE CONSTRAINT map_place_id IF NOT EXISTS FOR (n:MapPlace) REQUIRE n.id IS UNIQUE;
