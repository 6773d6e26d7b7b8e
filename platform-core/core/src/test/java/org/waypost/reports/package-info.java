/** Tests of reports. */
package org.waypost.reports;
