-- due_at is the moment from which a worker may take the row: when a ready job may start, when the lease of a leased one
-- ends, and never (NULL) for a dead letter. So one index finds new work and work of nodes that died alike. See ADR 0005.
CREATE TABLE job (
  id              BIGINT       NOT NULL,
  tenant_id       BIGINT       NOT NULL,
  kind            VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  job_key         VARCHAR(160) COLLATE utf8mb4_bin NULL,
  payload         MEDIUMTEXT   NOT NULL,
  state           VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_at          DATETIME(3)  NULL,
  lease_owner     VARCHAR(80)  NULL,
  attempts        INT          NOT NULL DEFAULT 0,
  asked_again     BOOLEAN      NOT NULL DEFAULT FALSE,
  last_error_code VARCHAR(80)  NULL,
  last_error      VARCHAR(500) NULL,
  correlation_id  VARCHAR(64)  NOT NULL,
  created_at      DATETIME(3)  NOT NULL,
  finished_at     DATETIME(3)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY job_tenant (tenant_id, id),
  UNIQUE KEY job_key (tenant_id, kind, job_key),
  KEY job_due (tenant_id, kind, due_at),
  CONSTRAINT job_state_known CHECK (state IN ('ready', 'leased', 'dead')),
  CONSTRAINT job_dead_is_never_due CHECK ((state = 'dead') = (due_at IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
