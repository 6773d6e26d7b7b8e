/** Tests of the public register. */
package org.waypost.registration;
