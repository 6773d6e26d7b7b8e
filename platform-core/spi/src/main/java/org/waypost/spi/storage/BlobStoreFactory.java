package org.waypost.spi.storage;

import org.waypost.spi.SpiFactory;

/**
 * Makes {@link BlobStore}s of one kind. Its {@link #testConnection} writes, reads and deletes a small blob of its own.
 *
 * @since 0.1
 */
public interface BlobStoreFactory extends SpiFactory<BlobStore, BlobStoreCapability> {}
