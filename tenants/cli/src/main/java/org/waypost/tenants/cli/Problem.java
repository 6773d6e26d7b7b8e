package org.waypost.tenants.cli;

import java.nio.file.Path;

/**
 * Something wrong in a definition.
 *
 * @param row line of the file, counted from 1
 * @param pointer JSON pointer such as {@code /staff/0/email}; empty for the whole document
 * @param message what to do about it
 */
record Problem(Path file, int row, String pointer, String message) {

    /** One line for people and editors: {@code FILE:ROW: POINTER: MESSAGE}. */
    String line() {
        return file + ":" + row + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + message;
    }
}
