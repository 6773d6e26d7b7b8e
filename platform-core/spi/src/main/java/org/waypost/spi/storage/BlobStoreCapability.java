package org.waypost.spi.storage;

/**
 * What a store may be able to do beyond put, get whole, head and delete.
 *
 * @since 0.1
 */
public enum BlobStoreCapability {
    /** {@link BlobStore#get} takes ranges. */
    RANGE,
    /** {@link BlobStore#list} works. */
    LIST,
    /** {@link PutMode#IF_ABSENT} works, also between processes. */
    IF_ABSENT,
    /** {@link BlobStore#copy} works without the bytes passing through the host. */
    COPY
}
