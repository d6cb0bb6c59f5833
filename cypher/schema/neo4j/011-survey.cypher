// The links of "whom did you meet?", and the person of each.
CREATE CONSTRAINT survey_link_id IF NOT EXISTS FOR (n:SurveyLink) REQUIRE n.id IS UNIQUE;
CREATE INDEX survey_link_person IF NOT EXISTS FOR (n:SurveyLink) ON (n.person);
