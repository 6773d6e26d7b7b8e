/** Tests of putting documents together. */
package org.waypost.content.internal.pdf;
