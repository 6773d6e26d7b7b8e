CREATE TABLE tenant (
  id            BIGINT        NOT NULL AUTO_INCREMENT,
  kind          VARCHAR(16)   NOT NULL,
  slug          VARCHAR(40)   NOT NULL,
  name          VARCHAR(200)  NOT NULL,
  franchise_id  BIGINT        NULL,
  status        VARCHAR(16)   NOT NULL,
  problem       VARCHAR(1000) NULL,
  issuer        VARCHAR(300)  NULL,
  portal_secret VARBINARY(300) NULL,
  profile       TEXT          NOT NULL,
  definition    MEDIUMBLOB    NULL,
  created_at    DATETIME(6)   NOT NULL,
  version       BIGINT        NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY tenant_slug (slug),
  CONSTRAINT tenant_franchise FOREIGN KEY (franchise_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- tenant 0 is the platform itself; its realm and secret come from the configuration
INSERT INTO tenant (kind, slug, name, status, profile, created_at, version)
VALUES ('PLATFORM', 'admin', 'Waypost', 'ACTIVE',
        '{"address":{"street":"","city":"","region":"","postcode":"","country":""},"timeZone":"UTC","locale":"en-US","currency":"USD","units":"METRIC","hours":{},"accent":""}',
        UTC_TIMESTAMP(6), 1);
UPDATE tenant SET id = 0 WHERE slug = 'admin';
ALTER TABLE tenant AUTO_INCREMENT = 1;

CREATE TABLE setting (
  tenant_id BIGINT       NOT NULL,
  name      VARCHAR(100) NOT NULL,
  value     VARCHAR(4000) NOT NULL,
  PRIMARY KEY (tenant_id, name),
  CONSTRAINT setting_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
