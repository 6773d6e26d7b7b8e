/** How documents are kept and when their days are looked at. Nothing here is for other features. */
package org.waypost.verification.internal;
