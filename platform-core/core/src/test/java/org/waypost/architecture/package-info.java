/**
 * The rules of the house, checked on the compiled classes. Each is an allow-list, since a misspelt forbidden package is
 * obeyed by everybody. {@code wrong} holds a small house that breaks each rule: a rule that does not see that is no rule.
 */
package org.waypost.architecture;
