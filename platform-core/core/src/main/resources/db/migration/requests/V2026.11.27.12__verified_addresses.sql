-- A document of the renter showed the address, and somebody of the staff said so.
ALTER TABLE forwarding_address
  ADD COLUMN verified_at      DATETIME(6)  NULL,
  ADD COLUMN verified_by_name VARCHAR(200) NOT NULL DEFAULT '';
