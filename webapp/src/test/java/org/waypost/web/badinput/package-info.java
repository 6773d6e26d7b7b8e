/** What people, scanners and attackers send that they should not: refused clearly, one by one, and nothing else suffers. */
package org.waypost.web.badinput;
