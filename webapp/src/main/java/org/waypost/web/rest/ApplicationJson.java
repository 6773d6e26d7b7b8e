package org.waypost.web.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.customers.CustomerId;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.verification.Application;
import org.waypost.verification.ApplicationPurpose;

/**
 * The papers of a customer as one case. What is known of the person is not told here.
 *
 * @param id the id
 * @param customerId whose
 * @param purpose {@code application}, {@code reverification} or {@code forwarding_address}
 * @param state for instance {@code under_review}
 * @param asked what the applicant was asked for, or empty
 * @param openedAt when it was begun, ISO 8601
 * @param submittedAt when it was filled in; absent before
 * @param version to be sent back with facts
 */
public record ApplicationJson(
        String id,
        String customerId,
        String purpose,
        String state,
        String asked,
        String openedAt,
        String submittedAt,
        long version) {
    static ApplicationJson of(Application application) {
        return new ApplicationJson(
                Long.toString(application.applicationId().value()),
                Long.toString(application.customer().value()),
                MailItemJson.apiName(application.purpose()),
                MailItemJson.apiName(application.state()),
                application.asked(),
                application.openedAt().toString(),
                application.submittedAt().map(Object::toString).orElse(null),
                application.version());
    }

    /**
     * Whose case to begin.
     *
     * @param customer his id
     * @param purpose for instance {@code reverification}
     */
    public record NewApplicationJson(String customer, String purpose) {
        CustomerId whose() {
            return CustomerId.of(String.valueOf(customer));
        }

        ApplicationPurpose why() {
            return ApiNames.constant("purpose", String.valueOf(purpose), ApplicationPurpose.values());
        }
    }

    /**
     * What is known of a case.
     *
     * @param version of the application that was looked at
     * @param facts text by dotted key, for instance {@code applicant.home.street}; an empty text takes one away
     */
    @Schema(name = "FactsJson")
    public record FactsJson(long version, Map<String, String> facts) {
        Map<String, String> given() {
            return Optional.ofNullable(facts)
                    .filter(all -> all.values().stream().noneMatch(Objects::isNull))
                    .orElseThrow(() -> new PlatformException(SharedError.INVALID, "facts"));
        }
    }

    /**
     * The case that is approved.
     *
     * @param seen as the case said when it was looked at
     * @param notes why a finding that is not kept is no obstacle, by its id; may be absent
     */
    @Schema(name = "CaseApprovalJson")
    public record CaseApprovalJson(String seen, Map<String, String> notes) {
        Map<String, String> given() {
            return Objects.requireNonNullElse(notes, Map.of());
        }
    }

    /** What the applicant is told. */
    @Schema(name = "WordsJson")
    public record WordsJson(String words) {
        String given() {
            return Objects.requireNonNullElse(words, "");
        }
    }

    /**
     * Applications, the oldest first.
     *
     * @param next to be given as {@code after} for the following page; absent on the last
     */
    @Schema(name = "ApplicationsJson")
    public record ListJson(List<LineJson> applications, String next) {}

    /**
     * One of a list.
     *
     * @param name the customer's
     * @param mailbox his first number, or empty
     */
    @Schema(name = "ApplicationLineJson")
    public record LineJson(
            String id,
            String customerId,
            String name,
            String mailbox,
            String purpose,
            String state,
            String openedAt,
            String submittedAt) {}
}
