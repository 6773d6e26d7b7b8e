package org.waypost.plugins.compliance.usps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waypost.spi.compliance.CaseDocument;
import org.waypost.spi.compliance.CaseFacts;

/** A case as a condition looks at it; notes down which facts were looked at and which are missing. One thread. */
final class Scene {
    private final CaseFacts facts;
    private final RuleBook book;
    private final String entry;
    private final Notes notes;

    Scene(CaseFacts facts, RuleBook book) {
        this(facts, book, "", new Notes());
    }

    private Scene(CaseFacts facts, RuleBook book, String entry, Notes notes) {
        this.facts = facts;
        this.book = book;
        this.entry = entry;
        this.notes = notes;
    }

    /** The same case, seen from an entry of a list: keys that begin with a dot belong to the entry. */
    Scene at(String listEntry) {
        return new Scene(facts, book, listEntry, notes);
    }

    /** The same view with a note pad of its own. */
    Scene apart() {
        return new Scene(facts, book, entry, new Notes());
    }

    /** Takes over which facts were looked at apart, and what was missing there if it matters. */
    void adopt(Scene apart, boolean matters) {
        notes.looked.addAll(apart.notes.looked);
        if (matters) {
            notes.missing.addAll(apart.notes.missing);
            notes.remarks.addAll(apart.notes.remarks);
        }
    }

    RuleBook book() {
        return book;
    }

    Optional<String> text(String key) {
        return noted(key, facts.text(full(key)));
    }

    Optional<LocalDate> date(String key) {
        return noted(key, facts.date(full(key)));
    }

    Optional<Boolean> flag(String key) {
        return noted(key, facts.flag(full(key)));
    }

    List<CaseDocument> documents(String slot) {
        notes.looked.add(full(slot));
        return facts.in(full(slot));
    }

    List<String> entries(String list) {
        notes.looked.add(list);
        return facts.entries(list);
    }

    void remark(String text) {
        notes.remarks.add(text);
    }

    List<String> keys() {
        return List.copyOf(notes.looked);
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>(notes.remarks);
        if (!notes.missing.isEmpty()) {
            remarks.add("Not known: " + String.join(", ", notes.missing));
        }
        return remarks;
    }

    private <T> Optional<T> noted(String key, Optional<T> value) {
        notes.looked.add(full(key));
        if (value.isEmpty()) {
            notes.missing.add(full(key));
        }
        return value;
    }

    private String full(String key) {
        return key.startsWith(".") ? entry + key : key;
    }

    private static final class Notes {
        private final Set<String> looked = new LinkedHashSet<>();
        private final Set<String> missing = new LinkedHashSet<>();
        private final Set<String> remarks = new LinkedHashSet<>();
    }
}
