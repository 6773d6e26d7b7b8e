package org.waypost.local;

/** A user name and its password. */
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
