/** What the rules for countries without a statutory form say. */
package org.waypost.plugins.compliance.none;
