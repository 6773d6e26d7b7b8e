/** How contents are kept: rows, sealed blobs, jobs. Nobody outside {@code content} imports it. */
package org.waypost.content.internal;
