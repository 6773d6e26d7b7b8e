/**
 * A host in memory: a {@link org.waypost.testkit.host.TestContext} to call with, a
 * {@link org.waypost.testkit.host.TestScope} to make products in, and a
 * {@link org.waypost.testkit.host.RecordingHttpServer} that plays the provider.
 *
 * @since 0.1
 */
package org.waypost.testkit.host;
