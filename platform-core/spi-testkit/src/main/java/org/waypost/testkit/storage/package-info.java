/**
 * The contract of {@link org.waypost.spi.storage.BlobStore} as JUnit classes, one for what every store does and one for each
 * {@link org.waypost.spi.storage.BlobStoreCapability}.
 *
 * <p>A store's test extends {@link org.waypost.testkit.storage.BlobStoreContract} and the classes of the capabilities that
 * its factory declares, often as nested classes of one test, and says in {@code open()} where the store of a test is.
 *
 * @since 0.1
 */
package org.waypost.testkit.storage;
