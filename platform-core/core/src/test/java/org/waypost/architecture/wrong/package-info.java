/** A small house that breaks every rule, one class each; never run, only judged. */
package org.waypost.architecture.wrong;
