/** Tests of the public page for applicants that need no server. */
package org.waypost.web.apply;
