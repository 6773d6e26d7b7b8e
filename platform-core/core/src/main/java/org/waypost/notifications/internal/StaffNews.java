package org.waypost.notifications.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * Something that a manager is told at once.
 *
 * @param manager whom, by the id of his address
 * @param key under which its words stand in the bundles
 * @param facts what the words name, as it was when it happened
 */
record StaffNews(long manager, String key, Map<Fact, String> facts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static StaffNews read(String json) {
        try {
            return JSON.readValue(json, StaffNews.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("news for the staff is no JSON", e);
        }
    }

    String fact(Fact fact) {
        return facts.getOrDefault(fact, "");
    }
}
