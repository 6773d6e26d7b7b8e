/** Pages for operators about what renters asked for. */
package org.waypost.web.requests;
