/** A small house that breaks the rules of the web application, one class each; never run, only judged. */
package org.waypost.web.architecture.wrong;
