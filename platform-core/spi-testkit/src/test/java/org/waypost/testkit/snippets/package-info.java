/**
 * The examples of {@code plugins/README.md}: what stands between {@code begin snippet} and {@code end snippet} is a block of
 * it, word for word. They are small plugins that keep the contracts.
 */
package org.waypost.testkit.snippets;
