package org.waypost.web.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ProvisionTenant;
import org.waypost.tenancy.RegisterTenant;
import org.waypost.tenancy.TenantDefinition;
import org.waypost.tenancy.TenantDefinition.MailboxRange;
import org.waypost.tenancy.TenantDefinition.RenterEntry;
import org.waypost.tenancy.TenantDefinition.StaffMember;
import org.waypost.tenancy.TenantId;

/** Registers and provisions locations as the platform does; no two have a mailbox number in common. */
@ApplicationScoped
class Locations {
    private static final Actor ADMINISTRATOR = Actor.system("a test");
    private static final int FIRST_MAILBOX = 1000;

    @Inject
    private RegisterTenant register;

    @Inject
    private ProvisionTenant provision;

    private final AtomicInteger opened = new AtomicInteger();

    Location open() {
        int number = opened.incrementAndGet();
        return open(number, FIRST_MAILBOX + 2 * number);
    }

    /** One whose renter has this number, below those of all others: what is drawn and read must not depend on who came before. */
    Location open(int rented) {
        return open(opened.incrementAndGet(), rented);
    }

    private Location open(int number, int rented) {
        TenantDefinition definition = definition("location-" + number, rented);
        TenantId tenant = platform()
                .as(ADMINISTRATOR, () -> register.register(definition))
                .tenantId();
        Location location = new Location(
                tenant,
                Integer.toString(rented + 1),
                Integer.toString(rented),
                definition.renters().get(0).email());
        location.as(ADMINISTRATOR, () -> {
            provision.run(tenant);
            return tenant;
        });
        return location;
    }

    private static Location platform() {
        return new Location(TenantId.PLATFORM, "", "", "");
    }

    private static TenantDefinition definition(String slug, int rented) {
        RenterEntry renter = new RenterEntry(
                "Marisol Vega",
                "person",
                "",
                "marisol@" + slug + ".example",
                Integer.toString(rented),
                List.of(),
                "approved",
                "en",
                null);
        return new TenantDefinition(
                "location",
                slug,
                "Location " + slug,
                "",
                null,
                "America/Chicago",
                "en-US",
                "USD",
                "imperial",
                null,
                "",
                null,
                List.of(new MailboxRange(rented, rented + 1)),
                List.of(
                        staff("Frank Osei", "owner", slug, "en"),
                        staff("Rosa Prieto", "manager", slug, "es"),
                        staff("Dana Whitfield", "clerk", slug, "en")),
                List.of(renter),
                null);
    }

    private static StaffMember staff(String name, String role, String slug, String language) {
        return new StaffMember(name, role + "@" + slug + ".example", role, null, language);
    }
}
