package org.waypost.content.internal.picture;

/** A picture that is built like one but cannot be decoded; trying again does not help. */
public class UndecodablePicture extends Exception {
    /** What the decoder said. */
    public UndecodablePicture(Throwable cause) {
        super(cause);
    }
}
