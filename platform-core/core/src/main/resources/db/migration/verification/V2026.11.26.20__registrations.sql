-- What the public register knows of each renter. Ended ones stay: the quarter's list names them for a year.
CREATE TABLE registration (
  id              BIGINT       NOT NULL,
  tenant_id       BIGINT       NOT NULL,
  customer_id     BIGINT       NOT NULL,
  state           VARCHAR(12)  NOT NULL,
  entered_at      DATETIME(6)  NULL,
  entered_by_name VARCHAR(200) NOT NULL,
  certified_for   DATE         NULL,
  changed_at      DATETIME(6)  NULL,
  last_number     VARCHAR(16)  NOT NULL,
  ended_on        DATE         NULL,
  version         BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY registration_tenant_id (tenant_id, id),
  UNIQUE KEY registration_customer (tenant_id, customer_id),
  KEY registration_state (tenant_id, state),
  CONSTRAINT registration_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT registration_of_customer FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Who signed which quarter's list, and what stood on it. Written once, never changed.
CREATE TABLE certification (
  id             BIGINT       NOT NULL,
  tenant_id      BIGINT       NOT NULL,
  due_on         DATE         NOT NULL,
  signed_at      DATETIME(6)  NOT NULL,
  signed_by      VARCHAR(64)  NOT NULL,
  signed_by_name VARCHAR(200) NOT NULL,
  sha256         CHAR(64)     NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY certification_tenant_id (tenant_id, id),
  UNIQUE KEY certification_due_on (tenant_id, due_on),
  CONSTRAINT certification_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci COMMENT = 'append-only';

CREATE TABLE certification_line (
  id               BIGINT       NOT NULL,
  tenant_id        BIGINT       NOT NULL,
  certification_id BIGINT       NOT NULL,
  customer_id      BIGINT       NOT NULL,
  part             VARCHAR(8)   NOT NULL,
  name             VARCHAR(200) NOT NULL,
  number           VARCHAR(1024) NOT NULL,
  ended_on         DATE         NULL,
  PRIMARY KEY (id),
  UNIQUE KEY certification_line_tenant_id (tenant_id, id),
  KEY certification_line_certification (tenant_id, certification_id),
  KEY certification_line_customer (tenant_id, customer_id),
  CONSTRAINT certification_line_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT certification_line_of FOREIGN KEY (tenant_id, certification_id) REFERENCES certification (tenant_id, id),
  CONSTRAINT certification_line_customer_of FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci COMMENT = 'append-only';

-- What the location itself is registered as: with the post, with its state, with whom else.
CREATE TABLE licence (
  id            BIGINT       NOT NULL,
  tenant_id     BIGINT       NOT NULL,
  kind          VARCHAR(16)  NOT NULL,
  number        VARCHAR(100) NOT NULL,
  authority     VARCHAR(200) NOT NULL,
  expires_on    DATE         NULL,
  reminded_days INT          NULL,
  ended         BOOLEAN      NOT NULL,
  version       BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY licence_tenant_id (tenant_id, id),
  KEY licence_expires_on (tenant_id, expires_on),
  CONSTRAINT licence_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
