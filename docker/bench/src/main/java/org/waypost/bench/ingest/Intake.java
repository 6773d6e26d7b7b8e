package org.waypost.bench.ingest;

import java.util.List;
import org.waypost.local.demo.Picture;

/** Somebody who takes pictures in: the platform or the floor. */
interface Intake {
    /** Hands in the pictures of one request; where each can be found again, in their order. */
    List<String> hand(List<Picture> pictures) throws Exception;

    /** The bytes of one that was handed in. */
    byte[] read(String place) throws Exception;

    /** Process whose CPU time counts. */
    long pid();
}
