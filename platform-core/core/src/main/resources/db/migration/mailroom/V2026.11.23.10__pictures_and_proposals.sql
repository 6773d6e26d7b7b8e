ALTER TABLE mail_item MODIFY picture_id BIGINT NULL;

-- the back, further pages, and earlier versions; what the front shows now is in mail_item itself
CREATE TABLE mail_picture (
  id          BIGINT      NOT NULL,
  tenant_id   BIGINT      NOT NULL,
  item_id     BIGINT      NOT NULL,
  content_id  BIGINT      NOT NULL,
  place       INT         NOT NULL,
  replaced_at DATETIME(6) NULL,
  version     BIGINT      NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mail_picture_tenant_id (tenant_id, id),
  KEY mail_picture_item_id (tenant_id, item_id, place),
  KEY mail_picture_content_id (tenant_id, content_id),
  CONSTRAINT mail_picture_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT mail_picture_item FOREIGN KEY (tenant_id, item_id) REFERENCES mail_item (tenant_id, id),
  CONSTRAINT mail_picture_content FOREIGN KEY (tenant_id, content_id) REFERENCES content (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE mail_proposal (
  id              BIGINT        NOT NULL,
  tenant_id       BIGINT        NOT NULL,
  item_id         BIGINT        NOT NULL,
  confidence      VARCHAR(16)   NOT NULL,
  score           INT           NOT NULL,
  mailbox_number  VARCHAR(16)   NOT NULL,
  recipient_name  VARCHAR(200)  NOT NULL,
  others          VARCHAR(4000) NOT NULL,
  sender          VARCHAR(200)  NOT NULL,
  mail_type       VARCHAR(24)   NULL,
  carrier         VARCHAR(64)   NOT NULL,
  tracking_number VARCHAR(64)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mail_proposal_tenant_id (tenant_id, id),
  UNIQUE KEY mail_proposal_item_id (tenant_id, item_id),
  CONSTRAINT mail_proposal_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT mail_proposal_item FOREIGN KEY (tenant_id, item_id) REFERENCES mail_item (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
