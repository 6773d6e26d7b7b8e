-- what pieces are found by: words folded to lower case without accents; source N = noted about the piece, R = read in its photograph
CREATE TABLE item_term (
  tenant_id BIGINT      NOT NULL,
  term      VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  item_id   BIGINT      NOT NULL,
  source    CHAR(1)     NOT NULL,
  PRIMARY KEY (tenant_id, term, item_id, source),
  KEY item_term_item_id (tenant_id, item_id, term),
  CONSTRAINT item_term_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT item_term_item FOREIGN KEY (tenant_id, item_id) REFERENCES mail_item (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- a rare type among a million pieces is found without reading them all
ALTER TABLE mail_item ADD KEY mail_item_type (tenant_id, mail_type, id);
