/**
 * Places where blobs are kept: a {@link org.waypost.spi.storage.BlobStoreFactory} makes a
 * {@link org.waypost.spi.storage.BlobStore} per tenant.
 *
 * <p>A <em>blob</em> is bytes under a key, whole or not there at all. The host encrypts before and checks after: a store
 * sees cipher text only, and need not know what it keeps.
 *
 * @since 0.1
 */
package org.waypost.spi.storage;
