package org.waypost.tenancy;

import java.util.Optional;

/**
 * A person's account in a tenant's realm.
 *
 * @param email sign-in name and address
 * @param name shown to others
 * @param role one realm role
 * @param password initial password; absent means an invitation by e-mail
 * @param language {@code en} or {@code es}
 */
public record PersonAccount(String email, String name, String role, Optional<String> password, String language) {
    /** Hides the password. */
    @Override
    public String toString() {
        return "PersonAccount[" + role + "]";
    }
}
