/** Tests of the plugin host. */
package org.waypost.extensions.internal;
