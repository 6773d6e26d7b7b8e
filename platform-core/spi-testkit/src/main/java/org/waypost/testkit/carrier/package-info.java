/**
 * The contract of carriers as JUnit classes: one for each capability, {@code DeclaredRolesContract} for all connectors, and
 * {@code CarrierErrorsContract} for those that ask a provider over HTTP.
 *
 * <p>A test class extends one of them, names factory and settings, and overrides the {@code provider…} methods where a
 * provider has to be played: each scripts the answers to the call that follows.
 *
 * @since 0.1
 */
package org.waypost.testkit.carrier;
