/** Tests of what is kept and what is erased. */
package org.waypost.privacy;
