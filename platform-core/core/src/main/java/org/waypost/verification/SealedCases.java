package org.waypost.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waypost.content.SealedText;

/** What is known of persons: kept under the tenant's key, each for its own record only. */
@ApplicationScoped
class SealedCases {
    /** Reads what earlier releases kept, too. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};
    private static final TypeReference<DecisionRecord> RECORD = new TypeReference<>() {};

    private final SealedText sealed;

    /** For the proxy. */
    protected SealedCases() {
        this(null);
    }

    @Inject
    SealedCases(SealedText sealed) {
        this.sealed = sealed;
    }

    SortedMap<String, String> facts(Application application) {
        return application
                .factsSealed()
                .<SortedMap<String, String>>map(kept -> read(FACTS, sealed.open(purpose(application), kept)))
                .orElseGet(TreeMap::new);
    }

    void keep(Application application, Map<String, String> facts) {
        application.keepFacts(sealed.seal(purpose(application), write(new TreeMap<>(facts))));
    }

    byte[] seal(long decision, DecisionRecord judged) {
        return sealed.seal(purpose(decision), write(judged));
    }

    DecisionRecord judged(Decision decision) {
        return read(RECORD, sealed.open(purpose(decision.id()), decision.recordSealed()));
    }

    private static String purpose(Application application) {
        return "application-facts " + application.applicationId().value();
    }

    private static String purpose(long decision) {
        return "application-decision " + decision;
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(TypeReference<T> type, String text) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept cannot be read", e);
        }
    }
}
