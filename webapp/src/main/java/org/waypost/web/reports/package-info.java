/** The page of reports, and what stands in their files. */
package org.waypost.web.reports;
