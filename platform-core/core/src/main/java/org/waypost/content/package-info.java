/**
 * Pictures and documents: taken in as streams, checked, sealed with the tenant's key, given out whole, in ranges or small.
 *
 * <p>Words: a <em>content</em> is one file; its <em>original</em> is the bytes as they came; a <em>rendition</em> is a
 * smaller picture made from it; a <em>blob</em> is sealed bytes in the {@link org.waypost.content.BlobStorage};
 * <em>sealed</em> means encrypted and bound to tenant, content and version. A blob is written first and registered in the
 * caller's transaction after; what nobody registers is swept. Features above {@code customers} import this package; it
 * imports {@code shared}, {@code tenancy} and {@code jobs}.
 */
package org.waypost.content;
