/**
 * The rules of USPS for locations that rent out private mailboxes: PS Form 1583, edition by edition, with what single states
 * add.
 *
 * <p>The rules are data: a {@code .rules} file per edition, read into a {@code RuleBook}. A rule is two <em>conditions</em>,
 * when it applies and what must hold; both can be true, false or not to be told, and only the first passes.
 */
package org.waypost.plugins.compliance.usps;
