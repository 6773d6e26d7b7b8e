-- What was told last about a document's running out, so that nobody is told twice.
ALTER TABLE document ADD COLUMN told_step VARCHAR(16) NULL;
