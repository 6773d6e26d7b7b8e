-- A carrier's own list of parcels, asked for before its driver comes. It has no number as long as the carrier has not answered.
CREATE TABLE closing_list (
  id            BIGINT       NOT NULL,
  tenant_id     BIGINT       NOT NULL,
  carrier       VARCHAR(100) NOT NULL,
  number        VARCHAR(100) NULL,
  page_id       BIGINT       NULL,
  operator_name VARCHAR(200) NOT NULL,
  asked_at      DATETIME(6)  NOT NULL,
  version       BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY closing_list_tenant_id (tenant_id, id),
  KEY closing_list_carrier (tenant_id, carrier, id),
  KEY closing_list_page_id (tenant_id, page_id),
  CONSTRAINT closing_list_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT closing_list_page FOREIGN KEY (tenant_id, page_id) REFERENCES content (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

ALTER TABLE outbound_shipment
  ADD COLUMN closing_list_id BIGINT NULL,
  ADD KEY outbound_shipment_closing_list_id (tenant_id, closing_list_id),
  ADD CONSTRAINT outbound_shipment_closing_list FOREIGN KEY (tenant_id, closing_list_id)
    REFERENCES closing_list (tenant_id, id);
