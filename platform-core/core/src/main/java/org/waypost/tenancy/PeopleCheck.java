package org.waypost.tenancy;

import static org.waypost.tenancy.DefinitionCheck.name;
import static org.waypost.tenancy.DefinitionCheck.require;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waypost.tenancy.TenantDefinition.Program;
import org.waypost.tenancy.TenantDefinition.RenterEntry;
import org.waypost.tenancy.TenantDefinition.StaffMember;

/** Refuses a definition whose people or programs could not be given what it says of them. */
final class PeopleCheck {
    private static final int EMAIL_LIMIT = 254;
    private static final String EMAIL = "[^\\s@<>\",;:]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
    private static final Set<String> LANGUAGES = Set.of("en", "es");
    private static final Set<String> STANDINGS = Set.of("approved", "pending", "expired", "closed");

    private final List<String> roles;

    PeopleCheck(TenantKind kind) {
        roles = kind == TenantKind.FRANCHISE ? List.of("franchise-admin") : List.of("owner", "manager", "clerk");
    }

    void check(TenantDefinition definition) {
        definition.staff().forEach(this::staff);
        definition.renters().forEach(PeopleCheck::renter);
        definition.programs().forEach(this::program);
    }

    private void staff(StaffMember member) {
        name("staff.name", member.name());
        email("staff.email", member.email());
        role("staff.role", member.role());
        language("staff.language", member.account().language());
    }

    private static void renter(RenterEntry renter) {
        name("renters.name", renter.name());
        email("renters.email", renter.email());
        language("renters.language", renter.language());
        require(renter.kind().matches("person|business"), "renters.kind", "write \"person\" or \"business\"");
        require(
                renter.mailbox() != null && renter.mailbox().matches("[1-9][0-9]{0,5}"),
                "renters.mailbox",
                "write a mailbox number in quotes");
        require(
                STANDINGS.contains(renter.standing().toLowerCase(Locale.ROOT)),
                "renters.standing",
                "write \"approved\" or \"pending\"");
        if (!renter.business().isEmpty()) {
            name("renters.business", renter.business());
        }
        renter.aliases().forEach(alias -> name("renters.aliases", alias));
    }

    private void program(Program program) {
        name("programs.name", program.name());
        require(
                program.id() != null && program.id().matches("[a-z][a-z0-9-]{1,39}"),
                "programs.id",
                "write small letters, digits and hyphens");
        require(program.secret() != null, "programs.secret", "write its secret");
        role("programs.role", program.role());
    }

    private void role(String field, String role) {
        require(role != null && roles.contains(role), field, "write one of " + roles);
    }

    private static void email(String field, String email) {
        require(
                email != null && email.length() <= EMAIL_LIMIT && email.matches(EMAIL),
                field,
                "write an address such as dana@downtown.example");
    }

    private static void language(String field, String language) {
        require(LANGUAGES.contains(language), field, "write \"en\" or \"es\"");
    }
}
