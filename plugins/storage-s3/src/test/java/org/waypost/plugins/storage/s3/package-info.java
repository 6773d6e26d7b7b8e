/** What the S3 store promises, tried on a real server and, where no server answers so, on one that plays a part. */
package org.waypost.plugins.storage.s3;
