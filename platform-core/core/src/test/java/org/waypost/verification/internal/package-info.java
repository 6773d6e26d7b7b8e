/** Tests of what the papers of renters are printed with. */
package org.waypost.verification.internal;
