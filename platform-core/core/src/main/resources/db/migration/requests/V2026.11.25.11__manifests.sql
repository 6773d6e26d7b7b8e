-- What a driver took at one time, with his signature. Written once, never changed.
CREATE TABLE carrier_manifest (
  id            BIGINT       NOT NULL,
  tenant_id     BIGINT       NOT NULL,
  driver        VARCHAR(100) NOT NULL,
  signature_id  BIGINT       NULL,
  operator_name VARCHAR(200) NOT NULL,
  handed_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY carrier_manifest_tenant_id (tenant_id, id),
  KEY carrier_manifest_signature_id (tenant_id, signature_id),
  CONSTRAINT carrier_manifest_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT carrier_manifest_signature FOREIGN KEY (tenant_id, signature_id) REFERENCES content (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci COMMENT = 'append-only';

ALTER TABLE outbound_shipment
  ADD COLUMN manifest_id BIGINT NULL,
  ADD KEY outbound_shipment_manifest_id (tenant_id, manifest_id),
  ADD CONSTRAINT outbound_shipment_manifest FOREIGN KEY (tenant_id, manifest_id) REFERENCES carrier_manifest (tenant_id, id);
