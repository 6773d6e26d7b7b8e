/** The page on which a request for erasure is noted and answered, and the letter with the answer. */
package org.waypost.web.privacy;
