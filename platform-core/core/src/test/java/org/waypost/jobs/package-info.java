/** How jobs are asked for. */
package org.waypost.jobs;
