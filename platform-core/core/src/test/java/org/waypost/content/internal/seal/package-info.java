/** Tests of sealing, and keys in memory. */
package org.waypost.content.internal.seal;
