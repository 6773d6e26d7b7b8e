/**
 * Keeps blobs in a bucket of Amazon S3 or of a server that speaks its protocol.
 *
 * <p>Each blob is one object, whose name {@link org.waypost.plugins.storage.s3.ObjectName} makes of its key. Up to one part
 * a blob waits in memory for its commit; a longer one goes to the bucket part by part and becomes an object when the parts
 * are put together. A process that is killed in between leaves parts behind: let the bucket have a rule that removes
 * incomplete uploads after a day.
 */
package org.waypost.plugins.storage.s3;
