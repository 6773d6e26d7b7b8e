-- Each addressee with a form of his own has a row: the renter under his own id, an authorized recipient under his.
ALTER TABLE registration
  ADD COLUMN recipient_id BIGINT NULL,
  ADD COLUMN addressee_id BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN began_on     DATE   NULL,
  ADD KEY registration_customer_id (tenant_id, customer_id);

UPDATE registration SET addressee_id = customer_id;

ALTER TABLE registration
  ALTER COLUMN addressee_id DROP DEFAULT,
  DROP KEY registration_customer,
  ADD UNIQUE KEY registration_addressee (tenant_id, addressee_id),
  ADD KEY registration_recipient (tenant_id, recipient_id),
  ADD KEY registration_ended_on (tenant_id, ended_on),
  ADD CONSTRAINT registration_of_recipient FOREIGN KEY (tenant_id, recipient_id)
    REFERENCES authorized_recipient (tenant_id, id);

-- Nobody has to look at the list any more for somebody to come onto it. The id of a person is that of no registration.
INSERT IGNORE INTO registration (id, tenant_id, customer_id, addressee_id, state, entered_by_name, last_number, version)
SELECT id, tenant_id, id, id, 'TO_ENTER', '', '', 1 FROM customer WHERE standing = 'APPROVED';

INSERT IGNORE INTO registration
  (id, tenant_id, customer_id, recipient_id, addressee_id, state, entered_by_name, last_number, version)
SELECT p.id, p.tenant_id, p.customer_id, p.id, p.id, 'TO_ENTER', '', '', 1
FROM authorized_recipient p JOIN customer c ON c.tenant_id = p.tenant_id AND c.id = p.customer_id
WHERE p.standing = 'APPROVED' AND c.standing = 'APPROVED' AND p.relation NOT IN ('CHILD', 'EMPLOYEE', 'MEMBER');

ALTER TABLE certification_line ADD COLUMN addressee_id BIGINT NOT NULL DEFAULT 0;
UPDATE certification_line SET addressee_id = customer_id;
ALTER TABLE certification_line
  ALTER COLUMN addressee_id DROP DEFAULT,
  ADD KEY certification_line_addressee (tenant_id, addressee_id);

-- What was told last: the same steps as of documents, and the one past the last day.
ALTER TABLE licence ADD COLUMN told_step VARCHAR(16) NULL;
UPDATE licence SET told_step = CASE reminded_days WHEN 60 THEN 'SIXTY_DAYS' WHEN 30 THEN 'THIRTY_DAYS' WHEN 7 THEN 'SEVEN_DAYS' END;
ALTER TABLE licence DROP COLUMN reminded_days;
