package org.waypost.spi.compliance;

import java.util.List;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiProduct;
import org.waypost.spi.carrier.PostalAddress;

/**
 * A set of rules as one tenant uses it. It carries every edition it ever shipped, so that a decision can be understood with
 * the rules that made it.
 *
 * <p><b>Promise:</b> every answer depends on the edition, the facts and the tenant's settings alone: no clock, no network,
 * nothing kept between calls. Who keeps these three and the plugin's version can have a judgement again.
 *
 * <p><b>Several sets</b> may apply to one case. The host asks all of them, and the strictest wins: see
 * {@link Finding#verdicts}, {@link Finding#overall} and {@link Retention#stack}. Duties and consents add up.
 *
 * <p><b>Errors</b>, as {@link org.waypost.spi.SpiException}: {@code NOT_FOUND} for an edition that is none of
 * {@link #editions()}. Facts that are missing or cannot be read are no error: the verdict is
 * {@link Verdict#NEEDS_REVIEW}.
 *
 * @since 0.1
 */
public interface ComplianceRules extends SpiProduct {
    /**
     * The editions.
     *
     * @return at least one, the oldest first; new cases are judged by the last one that is in force
     * @since 0.1
     */
    List<Edition> editions();

    /**
     * Tells what a case needs. Asked again whenever facts change.
     *
     * @param context of the call
     * @param edition its id
     * @param facts what is known so far
     * @return what to ask and to collect
     * @since 0.1
     */
    CaseForm caseForm(SpiContext context, String edition, CaseFacts facts);

    /**
     * Judges a case.
     *
     * @param context of the call
     * @param edition its id
     * @param facts what is known
     * @return a finding for each rule that has something to say, always in the same order; a rule that does not concern the
     *     case says nothing
     * @since 0.1
     */
    List<Finding> evaluate(SpiContext context, String edition, CaseFacts facts);

    /**
     * Writes the address that senders use.
     *
     * @param context of the call
     * @param edition its id
     * @param mailbox the mailbox's number
     * @param address the recipient's name and company at the location's address
     * @return the lines, from the top
     * @since 0.1
     */
    List<String> addressBlock(SpiContext context, String edition, String mailbox, PostalAddress address);

    /**
     * Tells what has to be done because of something that happened, or in a stretch of the calendar. Only a set that declares
     * {@link ComplianceCapability#DUTIES} is asked.
     *
     * @param context of the call
     * @param edition its id
     * @param facts what is known of the case; for what concerns no case, of the location
     * @param occurrence what happened and when
     * @return the duties, those with a day in the order of the days
     * @since 0.1
     */
    default List<Duty> duties(SpiContext context, String edition, CaseFacts facts, Occurrence occurrence) {
        return List.of();
    }

    /**
     * Tells how long records are kept. Only a set that declares {@link ComplianceCapability#RETENTION} is asked.
     *
     * @param context of the call
     * @param edition its id
     * @param facts what is known of the case
     * @return for each class of records that the set speaks of
     * @since 0.1
     */
    default List<Retention> retention(SpiContext context, String edition, CaseFacts facts) {
        return List.of();
    }

    /**
     * Tells what needs the customer's consent. Only a set that declares {@link ComplianceCapability#CONSENTS} is asked.
     *
     * @param context of the call
     * @param edition its id
     * @param facts what is known of the case
     * @return for each action that the set speaks of
     * @since 0.1
     */
    default List<Consent> consents(SpiContext context, String edition, CaseFacts facts) {
        return List.of();
    }
}
