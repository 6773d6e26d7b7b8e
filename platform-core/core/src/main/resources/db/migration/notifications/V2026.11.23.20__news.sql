-- News waits here until it goes out in a notice; assigning only adds rows, so that no clerk waits for another.
CREATE TABLE news (
  id          BIGINT        NOT NULL,
  tenant_id   BIGINT        NOT NULL,
  customer_id BIGINT        NOT NULL,
  notice_id   BIGINT        NULL,
  kind        VARCHAR(40)   NOT NULL,
  item_id     BIGINT        NULL,
  request_id  BIGINT        NULL,
  facts       VARCHAR(4000) NOT NULL,
  created_at  DATETIME(3)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY news_tenant_id (tenant_id, id),
  KEY news_waiting (tenant_id, customer_id, notice_id),
  KEY news_notice_id (tenant_id, notice_id),
  KEY news_item_id (tenant_id, item_id),
  KEY news_request_id (tenant_id, request_id),
  CONSTRAINT news_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT news_customer FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  CONSTRAINT news_notice FOREIGN KEY (tenant_id, notice_id) REFERENCES notice (tenant_id, id),
  CONSTRAINT news_item FOREIGN KEY (tenant_id, item_id) REFERENCES mail_item (tenant_id, id),
  CONSTRAINT news_request FOREIGN KEY (tenant_id, request_id) REFERENCES action_request (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

INSERT INTO news (id, tenant_id, customer_id, notice_id, kind, item_id, request_id, facts, created_at)
SELECT id, tenant_id, customer_id, id, kind, item_id, request_id, facts, created_at FROM notice;

-- What a notice tells stands in its news now; subject and body are the words as they were sent.
ALTER TABLE notice DROP FOREIGN KEY notice_item, DROP FOREIGN KEY notice_request;
ALTER TABLE notice
  DROP KEY notice_item_id,
  DROP KEY notice_request_id,
  DROP COLUMN item_id,
  DROP COLUMN request_id,
  DROP COLUMN facts,
  ADD COLUMN subject VARCHAR(998) NULL,
  ADD COLUMN body MEDIUMTEXT NULL;
