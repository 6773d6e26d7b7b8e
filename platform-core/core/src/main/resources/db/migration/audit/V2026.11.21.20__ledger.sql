-- The app user may only INSERT into and SELECT from tables whose comment is 'append-only'.

CREATE TABLE ledger_entry (
  id             BIGINT       NOT NULL,
  tenant_id      BIGINT       NOT NULL,
  at             DATETIME(6)  NOT NULL,
  actor_kind     VARCHAR(16)  NOT NULL,
  actor_subject  VARCHAR(200) NOT NULL,
  actor_name     VARCHAR(200) NOT NULL,
  device         VARCHAR(200) NOT NULL,
  correlation_id VARCHAR(64)  NOT NULL,
  action         VARCHAR(80)  NOT NULL,
  subject_kind   VARCHAR(40)  NOT NULL,
  subject_id     BIGINT       NOT NULL,
  evidence       TEXT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ledger_entry_tenant (tenant_id, id),
  KEY ledger_entry_subject (tenant_id, subject_kind, subject_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci COMMENT = 'append-only';

-- Entries that wait for their seal. A mark without an entry is a finding: somebody deleted the entry.
CREATE TABLE ledger_unsealed (
  tenant_id BIGINT NOT NULL,
  entry_id  BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, entry_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE ledger_seal (
  tenant_id BIGINT     NOT NULL,
  seq       BIGINT     NOT NULL,
  entry_id  BIGINT     NOT NULL,
  hash      BINARY(32) NOT NULL,
  PRIMARY KEY (tenant_id, seq),
  UNIQUE KEY ledger_seal_entry (tenant_id, entry_id),
  CONSTRAINT ledger_seal_entry_fk FOREIGN KEY (tenant_id, entry_id) REFERENCES ledger_entry (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci COMMENT = 'append-only';

-- The platform's own signing keys (tenant 0); the private half is sealed with the platform key.
CREATE TABLE ledger_key (
  id             BIGINT         NOT NULL,
  tenant_id      BIGINT         NOT NULL,
  public_key     VARBINARY(100) NOT NULL,
  sealed_private VARBINARY(300) NOT NULL,
  created_at     DATETIME(6)    NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ledger_key_tenant (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci COMMENT = 'append-only';

CREATE TABLE ledger_digest (
  tenant_id BIGINT         NOT NULL,
  seq       BIGINT         NOT NULL,
  hash      BINARY(32)     NOT NULL,
  sealed_at DATETIME(6)    NOT NULL,
  key_id    BIGINT         NOT NULL,
  signature VARBINARY(100) NOT NULL,
  PRIMARY KEY (tenant_id, seq),
  CONSTRAINT ledger_digest_seal_fk FOREIGN KEY (tenant_id, seq) REFERENCES ledger_seal (tenant_id, seq)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci COMMENT = 'append-only';
