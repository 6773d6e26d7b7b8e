package org.waypost.requests;

import java.util.stream.Stream;
import org.waypost.shared.PlatformException;

/**
 * What is noted about a destruction. Texts that do not apply are empty.
 *
 * @param method how
 * @param containerSeal number of the seal on the container the paper went into, up to 100 characters
 * @param witness who saw it, up to 200
 * @param contractor the firm that did it, up to 200
 * @param certificate number of the firm's certificate, up to 100
 * @param weightGrams of all pieces together; 0 when it was not weighed
 */
public record DestructionRecord(
        DestructionMethod method,
        String containerSeal,
        String witness,
        String contractor,
        String certificate,
        int weightGrams) {
    private static final int NUMBER = 100;
    private static final int NAME = 200;

    /**
     * Refuses what cannot be kept.
     *
     * @throws PlatformException {@link RequestsError#BAD_RECORD}
     */
    public DestructionRecord {
        boolean numbersFit = Stream.of(containerSeal, certificate).allMatch(number -> number.length() <= NUMBER);
        boolean namesFit = Stream.of(witness, contractor).allMatch(name -> name.length() <= NAME);
        if (!numbersFit || !namesFit || weightGrams < 0) {
            throw new PlatformException(RequestsError.BAD_RECORD);
        }
    }

    /** Done in the house, without container or firm. */
    public static DestructionRecord inHouse(DestructionMethod method, String witness) {
        return new DestructionRecord(method, "", witness, "", "", 0);
    }
}
