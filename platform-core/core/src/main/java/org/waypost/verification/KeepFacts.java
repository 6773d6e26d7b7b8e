package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** A reviewer, or the applicant himself, notes what is known of a case. The ledger keeps which facts were changed, not what they say. */
@ApplicationScoped
@Transactional
public class KeepFacts {
    @Inject
    private Applications applications;

    @Inject
    private OwnApplication own;

    @Inject
    private CaseFiles files;

    @Inject
    private SealedCases sealed;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private Access access;

    /**
     * Keeps these facts beside what was known; an empty value takes one away.
     *
     * @param version of the application on the reviewer's page
     * @throws PlatformException {@link VerificationError#CASE_CHANGED}, {@link VerificationError#UNKNOWN_FACT}, {@link
     *     VerificationError#BAD_FACT}, {@link VerificationError#WRONG_APPLICATION_STATE}
     */
    public Application keep(ApplicationId id, long version, Map<String, String> typed) {
        access.require(Permission.DOCUMENTS_REVIEW);
        return keep(applications.held(id), version, typed, field -> !field.known() && field.kind() != FieldKind.LIST);
    }

    /**
     * The same by who applies, for his own application and what he is asked. His draft is kept longer by it.
     *
     * @throws PlatformException as {@link #keep(ApplicationId, long, Map)}
     */
    public Application keepOwn(long version, Map<String, String> typed) {
        return keep(own.held(), version, typed, CaseField::isAskedOfApplicant);
    }

    private Application keep(
            Application application, long version, Map<String, String> typed, Predicate<CaseField> asked) {
        if (application.version() != version) {
            throw new PlatformException(VerificationError.CASE_CHANGED);
        }
        check(files.of(application), typed, asked);
        SortedMap<String, String> before = sealed.facts(application);
        SortedMap<String, String> after = new TreeMap<>(before);
        typed.forEach((key, value) -> after.put(key, value.strip()));
        after.values().removeIf(String::isEmpty);
        if (!after.equals(before)) {
            sealed.keep(application, after);
            steps.noted(application, "verification.facts-kept", Map.of("facts", changed(before, after)));
        }
        return application;
    }

    private static void check(CaseFile file, Map<String, String> typed, Predicate<CaseField> asked) {
        Map<String, CaseField> fields = file.judgement().fields().stream()
                .filter(asked)
                .collect(Collectors.toMap(CaseField::key, Function.identity()));
        typed.forEach((key, value) -> check(key, value.strip(), Optional.ofNullable(fields.get(key))));
    }

    private static void check(String key, String value, Optional<CaseField> known) {
        CaseField field = known.orElseThrow(() -> new PlatformException(VerificationError.UNKNOWN_FACT, key));
        if (!value.isEmpty() && !field.kind().takes(value, field.choices())) {
            throw new PlatformException(VerificationError.BAD_FACT, field.label(), key);
        }
    }

    private static String changed(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> before.getOrDefault(key, "").equals(after.getOrDefault(key, "")));
        return String.join(" ", keys);
    }
}
