/** What every page shares: the frame around it, texts in the reader's language, dates and numbers as the location writes them. */
package org.waypost.web.shell;
