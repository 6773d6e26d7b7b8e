/**
 * Rules about whom a location may serve: which papers a case needs, what is wrong with those that are there, what has to be
 * done when, and how long things are kept.
 *
 * <p>A {@link org.waypost.spi.compliance.ComplianceRulesFactory} makes a {@link org.waypost.spi.compliance.ComplianceRules}
 * per tenant. It judges a <em>case</em>, the {@link org.waypost.spi.compliance.CaseFacts facts} about one customer, by an
 * <em>edition</em> and answers with <em>findings</em>; where several sets apply, the strictest wins.
 *
 * @since 0.1
 */
package org.waypost.spi.compliance;
