package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.AdmitCustomer;
import org.waypost.customers.StandRecipient;
import org.waypost.customers.Standing;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** Decides about a case, with everything the decision rests on. */
@ApplicationScoped
@Transactional
public class DecideApplication {
    @Inject
    private Applications applications;

    @Inject
    private Documents documents;

    @Inject
    private CaseFiles files;

    @Inject
    private Decisions decisions;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private AdmitCustomer customers;

    @Inject
    private StandRecipient stand;

    @Inject
    private Access access;

    /**
     * Everything is in order: the customer's mail may be released, and a mailbox held for him is his.
     *
     * @param seen {@link CaseFile#seen} on the reviewer's page
     * @param notes why a finding that is not kept is no obstacle, by {@link Finding#id}
     * @throws PlatformException {@link VerificationError#CASE_CHANGED}, {@link VerificationError#FOUR_EYES}, {@link
     *     VerificationError#FINDINGS_OPEN} when a rule is broken and nobody who may overrule it says why, {@link
     *     VerificationError#NOTE_NEEDED}, {@link VerificationError#WRONG_APPLICATION_STATE}
     */
    public Application approve(ApplicationId id, String seen, Map<String, String> notes) {
        access.require(Permission.DOCUMENTS_REVIEW);
        CaseFile file = heldAsSeen(id, seen);
        if (fourEyes.keepsOut(file)) {
            throw new PlatformException(VerificationError.FOUR_EYES);
        }
        refuseOpenFindings(file.judgement().findings(), notes);
        Application application = file.application();
        application.end(ApplicationState.APPROVED);
        decisions.made(file, Outcome.APPROVED, "", notes);
        admit(application);
        return application;
    }

    private void admit(Application application) {
        application
                .recipient()
                .ifPresentOrElse(
                        who -> stand.become(who, Standing.APPROVED), () -> customers.admit(application.customer()));
    }

    /** Who was approved before is served no longer. */
    private void suspend(Application application) {
        application
                .recipient()
                .ifPresentOrElse(
                        who -> stand.become(who, Standing.PENDING), () -> customers.suspend(application.customer()));
    }

    /** Nobody replaces or decides about a document until this decision is made. */
    private CaseFile heldAsSeen(ApplicationId id, String seen) {
        Application application = applications.held(id);
        documents.of(application.customer()).stream()
                .map(Document::documentId)
                .sorted(Comparator.comparingLong(DocumentId::value))
                .forEach(documents::held);
        CaseFile file = files.of(application);
        if (!file.seen().equals(seen)) {
            throw new PlatformException(VerificationError.CASE_CHANGED);
        }
        return file;
    }

    private void refuseOpenFindings(List<Finding> findings, Map<String, String> notes) {
        List<Finding> open = findings.stream()
                .filter(one -> one.verdict() != Verdict.PASS)
                .filter(one -> notes.getOrDefault(one.id(), "").isBlank())
                .toList();
        refuse(
                of(findings, Verdict.FAIL),
                of(open, Verdict.FAIL).isEmpty() && mayOverrule(),
                VerificationError.FINDINGS_OPEN);
        refuse(open, open.isEmpty(), VerificationError.NOTE_NEEDED);
    }

    private boolean mayOverrule() {
        return access.allowed(Permission.DOCUMENTS_OVERRULE);
    }

    private static List<Finding> of(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(one -> one.verdict() == verdict).toList();
    }

    private static void refuse(List<Finding> findings, boolean settled, VerificationError error) {
        if (!findings.isEmpty() && !settled) {
            throw new PlatformException(
                    error, findings.stream().map(Finding::rule).collect(Collectors.joining(", ")));
        }
    }

    /**
     * Refuses the applicant; he is told why, and a mailbox held for him is free again. The mail of somebody who was served
     * waits again.
     *
     * @throws PlatformException {@link VerificationError#WORDS_NEEDED}, {@link VerificationError#WRONG_APPLICATION_STATE}
     */
    public Application decline(ApplicationId id, String reason) {
        return ended(id, Outcome.DECLINED, ApplicationState.DECLINED, reason);
    }

    /**
     * The applicant does not want it any more.
     *
     * @throws PlatformException {@link VerificationError#WORDS_NEEDED}, {@link VerificationError#WRONG_APPLICATION_STATE}
     */
    public Application withdraw(ApplicationId id, String reason) {
        return ended(id, Outcome.WITHDRAWN, ApplicationState.WITHDRAWN, reason);
    }

    private Application ended(ApplicationId id, Outcome outcome, ApplicationState state, String reason) {
        access.require(Permission.DOCUMENTS_REVIEW);
        String why = ApplicationSteps.words(reason);
        Application application = applications.held(id);
        CaseFile file = files.of(application);
        application.end(state);
        decisions.made(file, outcome, why, Map.of());
        if (application.recipient().isEmpty()) {
            customers.turnAway(application.customer());
        }
        if (outcome == Outcome.DECLINED && application.purpose() == ApplicationPurpose.REVERIFICATION) {
            suspend(application);
        }
        return application;
    }

    /**
     * Takes a decision back: the case is looked at again, and mail waits unless the customer was approved before.
     *
     * @throws PlatformException {@link VerificationError#WORDS_NEEDED}, {@link VerificationError#WRONG_APPLICATION_STATE},
     *     {@link VerificationError#ALREADY_OPEN}
     */
    public Application reopen(ApplicationId id, String reason) {
        access.require(Permission.DOCUMENTS_OVERRULE);
        String why = ApplicationSteps.words(reason);
        Application application = applications.held(id);
        applications.openOf(application.customer(), application.recipient()).ifPresent(open -> {
            throw new PlatformException(VerificationError.ALREADY_OPEN);
        });
        boolean wasApproved = application.state() == ApplicationState.APPROVED;
        CaseFile file = files.of(application);
        application.reopen(TenantScope.current().actor());
        decisions.made(file, Outcome.REOPENED, why, Map.of());
        if (wasApproved) {
            suspend(application);
        }
        return application;
    }
}
