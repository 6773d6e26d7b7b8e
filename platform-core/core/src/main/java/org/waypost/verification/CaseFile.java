package org.waypost.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.waypost.customers.Customer;

/**
 * All that there is of a case now.
 *
 * @param application the case
 * @param customer at whose mailbox
 * @param applicant whose
 * @param documents his, without those that were replaced, the newest first
 * @param facts as they were judged
 * @param judgement what the rules say
 */
public record CaseFile(
        Application application,
        Customer customer,
        Applicant applicant,
        List<Document> documents,
        SortedMap<String, String> facts,
        Judgement judgement) {
    private static final int LENGTH = 32;

    /**
     * Names what a reviewer has before him: facts, documents with their decisions, findings and the rules behind them. Another
     * one means that something of it changed.
     */
    public String seen() {
        StringBuilder all = new StringBuilder();
        all.append(application.state()).append(facts);
        documents.forEach(
                one -> all.append(one.documentId()).append(one.version()).append(one.state()));
        judgement
                .findings()
                .forEach(one -> all.append(one.id()).append(one.verdict()).append(one.remarks()));
        return hash(all.append(judgement.rules()).toString());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which documents the applicant is asked for, when his papers are looked at again by themselves. */
    public Set<DocumentType> wanted() {
        return application.causes().isEmpty() ? Set.of() : new WantedPapers(this).types();
    }

    /** In which group a finding belongs. */
    public FindingGroup group(Finding finding) {
        return FindingGroup.of(finding, judgement);
    }
}
