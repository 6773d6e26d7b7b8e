ALTER TABLE action_request
  ADD COLUMN pages     INT    NULL,
  ADD COLUMN rescan_of BIGINT NULL,
  ADD KEY action_request_rescan_of (tenant_id, rescan_of),
  ADD CONSTRAINT action_request_rescan FOREIGN KEY (tenant_id, rescan_of) REFERENCES action_request (tenant_id, id);

-- Written once, never changed. The words stand here as they were shown, whatever later editions say.
CREATE TABLE request_consent (
  id             BIGINT        NOT NULL,
  tenant_id      BIGINT        NOT NULL,
  request_id     BIGINT        NOT NULL,
  edition        INT           NOT NULL,
  locale         VARCHAR(35)   NOT NULL,
  consent_text   VARCHAR(2000) NOT NULL,
  agreed_by      VARCHAR(64)   NOT NULL,
  agreed_by_name VARCHAR(200)  NOT NULL,
  agreed_at      DATETIME(6)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY request_consent_tenant_id (tenant_id, id),
  UNIQUE KEY request_consent_request_id (tenant_id, request_id),
  CONSTRAINT request_consent_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT request_consent_request FOREIGN KEY (tenant_id, request_id) REFERENCES action_request (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci COMMENT = 'append-only';

-- A link to the files of one request that works without signing in; what stands in the e-mail is sealed with the tenant's key.
CREATE TABLE scan_link (
  id         BIGINT      NOT NULL,
  tenant_id  BIGINT      NOT NULL,
  request_id BIGINT      NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  version    BIGINT      NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY scan_link_tenant_id (tenant_id, id),
  UNIQUE KEY scan_link_request_id (tenant_id, request_id),
  CONSTRAINT scan_link_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT scan_link_request FOREIGN KEY (tenant_id, request_id) REFERENCES action_request (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
