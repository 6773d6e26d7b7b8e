/** Part of a house that breaks the rules, kept to prove that they catch. */
package org.waypost.web.architecture.wrong.pages;
