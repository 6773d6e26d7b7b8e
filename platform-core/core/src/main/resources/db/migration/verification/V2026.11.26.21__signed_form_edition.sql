-- A signed form counts for the edition it was signed in.
ALTER TABLE document ADD COLUMN form_edition VARCHAR(20) NULL;
