-- What a parcel looked like before it left the house.
CREATE TABLE parcel_picture (
  id          BIGINT       NOT NULL,
  tenant_id   BIGINT       NOT NULL,
  shipment_id BIGINT       NOT NULL,
  content_id  BIGINT       NOT NULL,
  taken_by    VARCHAR(200) NOT NULL,
  taken_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY parcel_picture_tenant_id (tenant_id, id),
  KEY parcel_picture_shipment_id (tenant_id, shipment_id, id),
  KEY parcel_picture_content_id (tenant_id, content_id),
  CONSTRAINT parcel_picture_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT parcel_picture_shipment FOREIGN KEY (tenant_id, shipment_id) REFERENCES outbound_shipment (tenant_id, id),
  CONSTRAINT parcel_picture_content FOREIGN KEY (tenant_id, content_id) REFERENCES content (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
