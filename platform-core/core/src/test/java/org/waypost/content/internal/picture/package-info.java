/** Tests of decoding. */
package org.waypost.content.internal.picture;
