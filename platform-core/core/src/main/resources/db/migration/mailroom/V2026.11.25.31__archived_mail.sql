-- Put away by its renter: out of his inbox, still on its shelf.
ALTER TABLE mail_item ADD COLUMN archived_at DATETIME(6) NULL;
